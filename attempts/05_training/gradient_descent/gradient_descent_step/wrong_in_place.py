# points: 0
# mistake: changes the caller's phi
def gradient_descent_step(phi, data, model):
    gradient = compute_gradient(data[0], data[1], phi)
    phi -= line_search(data, model, phi, -gradient) * gradient
    return phi
