# points: 0
# mistake: returns the last position only
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    for t in range(n_steps):
        phi = stochastic_gradient_descent_step(phi, data, model, alpha * beta ** (t // every), batch_size)
    return phi
