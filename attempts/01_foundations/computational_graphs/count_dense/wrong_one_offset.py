# points: 0
# mistake: one offset for the layer
def count_dense(n_in, n_out):
    return n_in * n_out + 1
