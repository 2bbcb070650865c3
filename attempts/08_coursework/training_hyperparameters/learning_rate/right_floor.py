# points: 2
# style: np.floor, and one number in an array
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    return np.array([initial * gamma ** np.floor(epoch / step_size)])
