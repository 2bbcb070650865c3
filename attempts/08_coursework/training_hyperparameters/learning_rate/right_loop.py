# points: 2
# style: one multiplication for each step
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    rate = initial
    for e in range(1, epoch + 1):
        if e % step_size == 0:
            rate *= gamma
    return rate
