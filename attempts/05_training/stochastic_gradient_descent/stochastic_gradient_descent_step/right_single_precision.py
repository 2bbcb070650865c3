# points: 4
# style: PyTorch draws the batch, the step is taken in single precision
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    import torch
    batch = torch.randperm(data.shape[1])[:batch_size].numpy()
    gradient = compute_gradient(data[0, batch], data[1, batch], phi)
    return torch.tensor(phi, dtype=torch.float32) - alpha * torch.tensor(gradient, dtype=torch.float32)
