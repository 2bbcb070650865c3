# points: 1
# style: one more input
def count_dense(n_in, n_out):
    return (n_in + 1) * n_out
