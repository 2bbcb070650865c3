# points: 0
# mistake: scales the gradient by the distance before and after the search
def gradient_descent_step(phi, data, model):
    gradient = compute_gradient(data[0], data[1], phi)
    gradient = gradient * line_search(data, model, phi, -gradient)
    return phi - line_search(data, model, phi, -gradient) * gradient
