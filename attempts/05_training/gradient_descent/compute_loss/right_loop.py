# points: 2
# style: one point at a time; the result is an array of one element
def compute_loss(data_x, data_y, model, phi):
    loss = 0
    for x_i, y_i in zip(data_x, data_y):
        loss += (y_i - model(phi, x_i)) ** 2
    return loss
