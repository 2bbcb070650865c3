# points: 0
# mistake: ignores its arguments
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return 0.05 * 0.5 ** (epoch // 10)
