# points: 0
# mistake: counts epochs from one
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return initial * gamma ** ((epoch + 1) // step_size)
