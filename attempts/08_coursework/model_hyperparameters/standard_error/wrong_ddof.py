# points: 0
# mistake: NumPy's default divides by n
def standard_error(errors):
    return np.std(errors) / np.sqrt(len(errors))
