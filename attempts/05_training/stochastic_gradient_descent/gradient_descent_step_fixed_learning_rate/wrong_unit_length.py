# points: 0
# mistake: scales the gradient to length one
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    g = compute_gradient(data[0], data[1], phi)
    return phi - alpha * g / max(np.linalg.norm(g), 1e-12)
