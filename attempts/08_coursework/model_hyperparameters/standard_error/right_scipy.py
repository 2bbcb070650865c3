# points: 2
# style: the library's function
def standard_error(errors):
    import scipy.stats
    return scipy.stats.sem(errors)
