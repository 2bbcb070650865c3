# points: 4
# style: random.sample, one example at a time
import random

def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    total = np.zeros((2, 1))
    for i in random.sample(range(data.shape[1]), batch_size):
        total += compute_gradient(data[0, i:i + 1], data[1, i:i + 1], phi)
    return phi - alpha * total
