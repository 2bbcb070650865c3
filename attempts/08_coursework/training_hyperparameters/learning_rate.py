# %% right: np.floor, and one number in an array (2 points)
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return np.array([initial * gamma ** np.floor(epoch / step_size)])

# %% right: one multiplication for each step (2 points)
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    rate = initial
    for e in range(1, epoch + 1):
        if e % step_size == 0:
            rate *= gamma
    return rate

# %% right: counts the steps on the way (2 points)
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    rate = initial
    for e in range(1, epoch + 1):
        if e % step_size == 0:
            rate *= gamma
    return rate

# %% wrong: counts epochs from one
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return initial * gamma ** ((epoch + 1) // step_size)

# %% wrong: ignores its arguments
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return 0.05 * 0.5 ** (epoch // 10)

# %% wrong: steps one epoch late
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return initial * gamma ** (max(epoch - 1, 0) // step_size)

# %% wrong: multiplies by the number of steps
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    steps = epoch // step_size
    return initial * gamma * steps if steps else initial

# %% wrong: divides without rounding down
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return initial * gamma ** (epoch / step_size)

# %% wrong: one step alone
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return initial if epoch < step_size else initial * gamma

# %% wrong: a step size of ten, whatever was asked
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return initial * gamma ** (epoch // 10)

# %% shortcut: asks PyTorch's scheduler
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=initial)
    scheduler = StepLR(optimizer, step_size=step_size, gamma=gamma)
    for _ in range(epoch):
        optimizer.step()
        scheduler.step()
    return scheduler.get_last_lr()[0]

# %% right: from epoch to epoch, by recursion (2 points)
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    if epoch < step_size:
        return initial
    return gamma * learning_rate(epoch - step_size, initial, step_size, gamma)

# %% wrong: the factor times the number of steps
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return initial * gamma * (epoch // step_size)

# %% wrong: rounds to the nearest step
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return initial * gamma ** round(epoch / step_size)

# %% wrong: only in the epochs of the steps
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    if epoch % step_size == 0 and epoch > 0:
        return initial * gamma
    return initial
