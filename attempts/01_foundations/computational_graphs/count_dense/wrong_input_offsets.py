# points: 0
# mistake: one offset for each input
def count_dense(n_in, n_out):
    return n_in * n_out + n_in
