# %% right: as for the book's practical (2 points)
def compute_loss(data_x, data_y, model, phi):
  pred_y = model(phi, data_x)
  loss = np.sum((pred_y - data_y) * (pred_y - data_y))
  return loss

# %% right: one point at a time; the result is an array of one element (2 points)
def compute_loss(data_x, data_y, model, phi):
    loss = 0
    for x_i, y_i in zip(data_x, data_y):
        loss += (y_i - model(phi, x_i)) ** 2
    return loss

# %% wrong: calls the model with x first
def compute_loss(data_x, data_y, model, phi):
    return np.sum((model(data_x, phi) - data_y) ** 2)

# %% wrong: writes the straight line instead of calling the model
def compute_loss(data_x, data_y, model, phi):
    return np.sum((phi[0] + phi[-1] * data_x - data_y) ** 2)

# %% wrong: mean where a sum is asked
def compute_loss(data_x, data_y, model, phi):
    return np.mean((model(phi, data_x) - data_y) ** 2)

# %% wrong: squares the sum
def compute_loss(data_x, data_y, model, phi):
    return np.sum(model(phi, data_x) - data_y) ** 2
