# points: 0
# mistake: forgets the root
def standard_error(errors):
    return np.var(errors, ddof=1) / len(errors)
