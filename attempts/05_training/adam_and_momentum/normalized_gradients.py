# %% right: as the book fills it in (3 points)
def normalized_gradients(start_posn, n_steps, alpha, epsilon=1e-20):
    grad_path = np.zeros((2, n_steps+1));
    grad_path[:,0] = start_posn[:,0];
    for c_step in range(n_steps):
        m = get_loss_gradient(grad_path[0,c_step], grad_path[1,c_step]);
        v = m * m
        grad_path[:,c_step+1] = grad_path[:,c_step] - alpha * m / (np.sqrt(v) + epsilon)
    return grad_path;

# %% right: with the absolute value (3 points)
def normalized_gradients(start_posn, n_steps, alpha, epsilon=1e-20):
    positions = [np.array([start_posn[0, 0], start_posn[1, 0]])]
    for _ in range(n_steps):
        g = get_loss_gradient(*positions[-1])
        positions.append(positions[-1] - alpha * g / (abs(g) + epsilon))
    return np.array(positions).T

# %% wrong: adds up all squares
def normalized_gradients(start_posn, n_steps, alpha, epsilon=1e-20):
    grad_path = np.zeros((2, n_steps + 1))
    grad_path[:, 0] = start_posn[:, 0]
    v = np.zeros(2)
    for t in range(n_steps):
        m = get_loss_gradient(grad_path[0, t], grad_path[1, t])
        v = v + np.square(m)
        grad_path[:, t + 1] = grad_path[:, t] - alpha * m / (np.sqrt(v) + epsilon)
    return grad_path

# %% wrong: the length of the whole gradient
def normalized_gradients(start_posn, n_steps, alpha, epsilon=1e-20):
    grad_path = np.zeros((2, n_steps + 1))
    grad_path[:, 0] = start_posn[:, 0]
    for t in range(n_steps):
        m = get_loss_gradient(grad_path[0, t], grad_path[1, t])
        grad_path[:, t + 1] = grad_path[:, t] - alpha * m / (np.linalg.norm(m) + epsilon)
    return grad_path

# %% wrong: the sign, which forgets epsilon
def normalized_gradients(start_posn, n_steps, alpha, epsilon=1e-20):
    grad_path = np.zeros((2, n_steps + 1))
    grad_path[:, 0] = start_posn[:, 0]
    for t in range(n_steps):
        grad_path[:, t + 1] = grad_path[:, t] - alpha * np.sign(get_loss_gradient(*grad_path[:, t]))
    return grad_path

# %% wrong: divides by the square, without the root
def normalized_gradients(start_posn, n_steps, alpha, epsilon=1e-20):
    grad_path = np.zeros((2, n_steps + 1))
    grad_path[:, 0] = start_posn[:, 0]
    for t in range(n_steps):
        m = get_loss_gradient(grad_path[0, t], grad_path[1, t])
        grad_path[:, t + 1] = grad_path[:, t] - alpha * m / (m ** 2 + epsilon)
    return grad_path
