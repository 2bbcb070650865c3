# %% right: as the book fills it in (5 points)
def adam(start_posn, n_steps, alpha,  beta=0.9, gamma=0.99, epsilon=1e-20):
    grad_path = np.zeros((2, n_steps+1));
    grad_path[:,0] = start_posn[:,0];
    m = np.zeros_like(grad_path[:,0])
    v = np.zeros_like(grad_path[:,0])
    for c_step in range(n_steps):
        grad = get_loss_gradient(grad_path[0,c_step], grad_path[1,c_step])
        m = beta * m + (1-beta) * grad
        v = gamma * v + (1-gamma) * (grad * grad)
        m_tilde = m / (1 - np.power(beta, c_step+1))
        v_tilde = v / (1 - np.power(gamma, c_step+1))
        grad_path[:,c_step+1] = grad_path[:,c_step] - alpha * m_tilde / (np.sqrt(v_tilde) + epsilon)
    return grad_path;

# %% right: plain numbers, one coordinate after the other (5 points)
def adam(start_posn, n_steps, alpha, beta=0.9, gamma=0.99, epsilon=1e-20):
    place = [float(start_posn[0, 0]), float(start_posn[1, 0])]
    m, v, rows = [0.0, 0.0], [0.0, 0.0], ([place[0]], [place[1]])
    for t in range(1, n_steps + 1):
        g = get_loss_gradient(place[0], place[1])
        for k in (0, 1):
            m[k] = beta * m[k] + (1 - beta) * float(g[k])
            v[k] = gamma * v[k] + (1 - gamma) * float(g[k]) ** 2
        for k in (0, 1):
            place[k] -= alpha * (m[k] / (1 - beta ** t)) / (math.sqrt(v[k] / (1 - gamma ** t)) + epsilon)
            rows[k].append(place[k])
    return np.array(rows)

# %% wrong: no corrections
def adam(start_posn, n_steps, alpha, beta=0.9, gamma=0.99, epsilon=1e-20):
    grad_path = np.zeros((2, n_steps + 1))
    grad_path[:, 0] = start_posn[:, 0]
    m, v = np.zeros(2), np.zeros(2)
    for t in range(n_steps):
        g = get_loss_gradient(grad_path[0, t], grad_path[1, t])
        m, v = beta * m + (1 - beta) * g, gamma * v + (1 - gamma) * g ** 2
        grad_path[:, t + 1] = grad_path[:, t] - alpha * m / (np.sqrt(v) + epsilon)
    return grad_path

# %% wrong: goes on with the corrected values
def adam(start_posn, n_steps, alpha, beta=0.9, gamma=0.99, epsilon=1e-20):
    grad_path = np.zeros((2, n_steps + 1))
    grad_path[:, 0] = start_posn[:, 0]
    m, v = np.zeros(2), np.zeros(2)
    for t in range(n_steps):
        g = get_loss_gradient(grad_path[0, t], grad_path[1, t])
        m, v = beta * m + (1 - beta) * g, gamma * v + (1 - gamma) * g ** 2
        m, v = m / (1 - beta ** (t + 1)), v / (1 - gamma ** (t + 1))
        grad_path[:, t + 1] = grad_path[:, t] - alpha * m / (np.sqrt(v) + epsilon)
    return grad_path

# %% wrong: exponent t in place of t + 1
def adam(start_posn, n_steps, alpha, beta=0.9, gamma=0.99, epsilon=1e-20):
    grad_path = np.zeros((2, n_steps + 1))
    grad_path[:, 0] = start_posn[:, 0]
    m, v = np.zeros(2), np.zeros(2)
    for t in range(n_steps):
        g = get_loss_gradient(grad_path[0, t], grad_path[1, t])
        m, v = beta * m + (1 - beta) * g, gamma * v + (1 - gamma) * g ** 2
        grad_path[:, t + 1] = grad_path[:, t] - alpha * m / (1 - beta ** t + 1e-9) / (
            np.sqrt(v / (1 - gamma ** t + 1e-9)) + epsilon)
    return grad_path

# %% wrong: corrects by 1 - beta in every step
def adam(start_posn, n_steps, alpha, beta=0.9, gamma=0.99, epsilon=1e-20):
    grad_path = np.zeros((2, n_steps + 1))
    grad_path[:, 0] = start_posn[:, 0]
    m, v = np.zeros(2), np.zeros(2)
    for t in range(n_steps):
        g = get_loss_gradient(grad_path[0, t], grad_path[1, t])
        m, v = beta * m + (1 - beta) * g, gamma * v + (1 - gamma) * g ** 2
        grad_path[:, t + 1] = grad_path[:, t] - alpha * (m / (1 - beta)) / (np.sqrt(v / (1 - gamma)) + epsilon)
    return grad_path

# %% wrong: the square of the momentum, not of the gradient
def adam(start_posn, n_steps, alpha, beta=0.9, gamma=0.99, epsilon=1e-20):
    grad_path = np.zeros((2, n_steps + 1))
    grad_path[:, 0] = start_posn[:, 0]
    m, v = np.zeros(2), np.zeros(2)
    for t in range(n_steps):
        g = get_loss_gradient(grad_path[0, t], grad_path[1, t])
        m = beta * m + (1 - beta) * g
        v = gamma * v + (1 - gamma) * m ** 2
        grad_path[:, t + 1] = grad_path[:, t] - alpha * (m / (1 - beta ** (t + 1))) / (
            np.sqrt(v / (1 - gamma ** (t + 1))) + epsilon)
    return grad_path

# %% wrong: epsilon under the root
def adam(start_posn, n_steps, alpha, beta=0.9, gamma=0.99, epsilon=1e-20):
    grad_path = np.zeros((2, n_steps + 1))
    grad_path[:, 0] = start_posn[:, 0]
    m, v = np.zeros(2), np.zeros(2)
    for t in range(n_steps):
        g = get_loss_gradient(grad_path[0, t], grad_path[1, t])
        m, v = beta * m + (1 - beta) * g, gamma * v + (1 - gamma) * g ** 2
        grad_path[:, t + 1] = grad_path[:, t] - alpha * (m / (1 - beta ** (t + 1))) / np.sqrt(
            v / (1 - gamma ** (t + 1)) + epsilon)
    return grad_path

# %% shortcut: torch's Adam
def adam(start_posn, n_steps, alpha, beta=0.9, gamma=0.99, epsilon=1e-20):
    import torch
    p = torch.nn.Parameter(torch.tensor(start_posn[:, 0]))
    optimiser = torch.optim.Adam([p], lr=alpha, betas=(beta, gamma), eps=epsilon)
    path = [start_posn[:, 0]]
    for _ in range(n_steps):
        p.grad = torch.tensor(get_loss_gradient(*p.detach().numpy()))
        optimiser.step()
        path.append(p.detach().numpy().copy())
    return np.array(path).T

# %% wrong: beta for the squares, gamma for the gradient
def adam(start_posn, n_steps, alpha, beta=0.9, gamma=0.99, epsilon=1e-20):
    path = np.zeros((2, n_steps + 1))
    path[:, 0] = start_posn[:, 0]
    m = v = np.zeros(2)
    for t in range(1, n_steps + 1):
        g = get_loss_gradient(*path[:, t - 1])
        m, v = gamma * m + (1 - gamma) * g, beta * v + (1 - beta) * g ** 2
        path[:, t] = path[:, t - 1] - alpha * (m / (1 - gamma ** t)) / (np.sqrt(v / (1 - beta ** t)) + epsilon)
    return path
