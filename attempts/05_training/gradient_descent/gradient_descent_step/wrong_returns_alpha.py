# points: 0
# mistake: returns the distance
def gradient_descent_step(phi, data, model):
    return line_search(data, model, phi, -compute_gradient(data[0], data[1], phi))
