# points: 0
# mistake: adds the gradient
def gradient_descent_step(phi, data, model):
    gradient = compute_gradient(data[0], data[1], phi)
    return phi + line_search(data, model, phi, -gradient) * gradient
