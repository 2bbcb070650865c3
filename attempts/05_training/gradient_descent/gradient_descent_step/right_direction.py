# points: 4
# style: adds the direction downhill
def gradient_descent_step(phi, data, model):
    downhill = -compute_gradient(data[0], data[1], phi)
    return phi + line_search(data, model, phi, downhill) * downhill
