# points: 0
# mistake: steps one epoch late
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return initial * gamma ** (max(epoch - 1, 0) // step_size)
