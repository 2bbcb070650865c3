# points: 0
# mistake: returns the standard deviation
def standard_error(errors):
    return np.std(errors, ddof=1)
