# points: 0
# mistake: returns the value that the check shows
def distance_ratio(x):
    return np.sqrt(10)
