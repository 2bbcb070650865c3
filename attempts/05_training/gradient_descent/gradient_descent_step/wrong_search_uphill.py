# points: 0
# mistake: searches along the gradient itself
def gradient_descent_step(phi, data, model):
    gradient = compute_gradient(data[0], data[1], phi)
    alpha = line_search(data, model, phi, gradient)
    return phi - alpha * gradient
