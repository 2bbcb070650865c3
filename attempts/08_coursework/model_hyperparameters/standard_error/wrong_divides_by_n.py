# points: 0
# mistake: divides by n, not by its root
def standard_error(errors):
    return np.std(errors, ddof=1) / len(errors)
