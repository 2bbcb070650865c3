# points: 0
# mistake: still searches along the line
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    g = compute_gradient(data[0], data[1], phi)
    return phi - line_search(data, model, phi, -g, max_dist=alpha) * g
