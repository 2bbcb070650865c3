# points: 0
# mistake: imports PyTorch inside the function
def conv_numpy_1(image, weights, pad=1):
    import torch
    return torch.conv2d(torch.tensor(image), torch.tensor(weights), padding=pad).numpy()
