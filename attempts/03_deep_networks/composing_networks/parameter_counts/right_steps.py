# points: 2
# style: uses the earlier answer, returns a list
def parameter_counts(n_copies):
    pieces = regions_of_copies(n_copies)
    hidden = pieces - 1
    return [10 * (n_copies + 1), 2 * hidden + hidden + 1]
