# points: 0
# mistake: multiplies by the number of steps
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    steps = epoch // step_size
    return initial * gamma * steps if steps else initial
