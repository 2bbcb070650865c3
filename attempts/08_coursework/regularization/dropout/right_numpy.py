# points: 3
# style: NumPy's random numbers
def dropout(h, drop_prob):
    mask = np.random.rand(*h.shape) > drop_prob
    return h.numpy() * mask / (1 - drop_prob)
