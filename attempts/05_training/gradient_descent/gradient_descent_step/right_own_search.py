# points: 4
# style: a line search of one's own, through the loss
def gradient_descent_step(phi, data, model):
    g = compute_gradient(data[0], data[1], phi)
    alphas = np.linspace(0, 0.1, 2001)
    losses = [compute_loss(data[0], data[1], model, phi - a * g) for a in alphas]
    return phi - alphas[int(np.argmin(losses))] * g
