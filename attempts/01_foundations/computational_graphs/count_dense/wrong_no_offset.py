# points: 0
# mistake: no offsets
def count_dense(n_in, n_out):
    return n_in * n_out
