# points: 0
# mistake: divides without rounding down
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return initial * gamma ** (epoch / step_size)
