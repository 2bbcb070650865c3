# points: 1
# style: asks torch
def count_dense(n_in, n_out):
    return sum(p.numel() for p in nn.Linear(n_in, n_out).parameters())
