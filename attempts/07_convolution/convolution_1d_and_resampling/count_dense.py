# %% right: one more input (1 point)
def count_dense(n_in, n_out):
    return (n_in + 1) * n_out

# %% right: asks torch (1 point)
def count_dense(n_in, n_out):
    return sum(p.numel() for p in nn.Linear(n_in, n_out).parameters())

# %% wrong: the printed value
def count_dense(n_in, n_out):
    return 4100

# %% wrong: one offset for each input
def count_dense(n_in, n_out):
    return n_in * n_out + n_in

# %% wrong: no offsets
def count_dense(n_in, n_out):
    return n_in * n_out

# %% wrong: one offset for the layer
def count_dense(n_in, n_out):
    return n_in * n_out + 1
