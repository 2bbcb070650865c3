# points: 2
# style: np.power, a float
def regions_of_copies(n_copies):
    return 4.0 * np.power(3.0, n_copies)
