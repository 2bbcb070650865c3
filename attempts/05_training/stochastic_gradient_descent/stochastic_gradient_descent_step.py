# %% right: as for the book's practical, where the step has no model (4 points)
def stochastic_gradient_descent_step(phi, data, alpha, batch_size):
  # random order of the indices, of which the first batch_size are used
  n_data = data.shape[1]
  indices = np.random.permutation(n_data)
  batch = indices[0:batch_size]
  gradient = compute_gradient(data[0,batch],data[1,batch], phi)
  phi = phi - alpha * gradient
  return phi

# %% right: a generator of one's own, choice without replacement (4 points)
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    rng = np.random.default_rng()
    batch = rng.choice(data, batch_size, replace=False, axis=1)
    return phi - alpha * compute_gradient(batch[0], batch[1], phi)

# %% right: random.sample, one example at a time (4 points)
import random

def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    total = np.zeros((2, 1))
    for i in random.sample(range(data.shape[1]), batch_size):
        total += compute_gradient(data[0, i:i + 1], data[1, i:i + 1], phi)
    return phi - alpha * total

# %% right: PyTorch draws the batch, the step is taken in single precision (4 points)
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    import torch
    batch = torch.randperm(data.shape[1])[:batch_size].numpy()
    gradient = compute_gradient(data[0, batch], data[1, batch], phi)
    return torch.tensor(phi, dtype=torch.float32) - alpha * torch.tensor(gradient, dtype=torch.float32)

# %% wrong: always the first examples
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    return phi - alpha * compute_gradient(data[0, :batch_size], data[1, :batch_size], phi)

# %% wrong: divides by the size of the batch
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    batch = np.random.permutation(data.shape[1])[:batch_size]
    return phi - alpha * compute_gradient(data[0, batch], data[1, batch], phi) / batch_size

# %% wrong: a block of neighbours from a random place
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    start = np.random.randint(0, data.shape[1] - batch_size + 1)
    batch = slice(start, start + batch_size)
    return phi - alpha * compute_gradient(data[0, batch], data[1, batch], phi)

# %% wrong: shuffles inputs and outputs separately
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    x = np.random.permutation(data[0])[:batch_size]
    y = np.random.permutation(data[1])[:batch_size]
    return phi - alpha * compute_gradient(x, y, phi)

# %% wrong: scales the batch up to the whole data
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    n = data.shape[1]
    batch = np.random.permutation(n)[:batch_size]
    return phi - alpha * compute_gradient(data[0, batch], data[1, batch], phi) * n / batch_size

# %% wrong: sets the seed in every call
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    np.random.seed(0)
    batch = np.random.permutation(data.shape[1])[:batch_size]
    return phi - alpha * compute_gradient(data[0, batch], data[1, batch], phi)

# %% wrong: shuffles the caller's data
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    np.random.shuffle(data.T)
    return phi - alpha * compute_gradient(data[0, :batch_size], data[1, :batch_size], phi)

# %% wrong: draws a batch and then uses all the data
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    batch = np.random.permutation(data.shape[1])[:batch_size]
    return phi - alpha * compute_gradient(data[0], data[1], phi)

# %% wrong: draws with replacement
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    batch = np.random.randint(0, data.shape[1], batch_size)
    if batch_size == data.shape[1]:
        batch = np.arange(batch_size)
    return phi - alpha * compute_gradient(data[0, batch], data[1, batch], phi)
