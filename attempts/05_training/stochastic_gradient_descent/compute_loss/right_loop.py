# points: 2
# style: one point at a time; the result is an array of one element
def compute_loss(data_x, data_y, model, phi):
    loss = 0
    for i in range(len(data_x)):
        loss = loss + (model(phi, data_x[i]) - data_y[i]) ** 2
    return loss
