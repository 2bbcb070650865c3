# %% right: as for the book's practical (1 point)
def compute_loss(data_x, data_y, model, phi):
  pred_y = model(phi, data_x)
  loss = np.sum((pred_y-data_y)*(pred_y-data_y))
  return loss

# %% right: one point at a time; the result is an array of one element (1 point)
def compute_loss(data_x, data_y, model, phi):
    loss = 0
    for i in range(len(data_x)):
        loss = loss + (model(phi, data_x[i]) - data_y[i]) ** 2
    return loss

# %% wrong: absolute differences
def compute_loss(data_x, data_y, model, phi):
    return np.abs(model(phi, data_x) - data_y).sum()

# %% wrong: writes the Gabor function instead of calling the model
def compute_loss(data_x, data_y, model, phi):
    z = phi[0] + 0.06 * phi[1] * data_x
    return np.sum((np.sin(z) * np.exp(-z ** 2 / 32) - data_y) ** 2)

# %% wrong: mean where a sum is asked
def compute_loss(data_x, data_y, model, phi):
    return ((model(phi, data_x) - data_y) ** 2).mean()

# %% wrong: takes the root of the sum
def compute_loss(data_x, data_y, model, phi):
    return np.linalg.norm(model(phi, data_x) - data_y)

# %% wrong: squares the sum
def compute_loss(data_x, data_y, model, phi):
    return np.sum(model(phi, data_x) - data_y) ** 2
