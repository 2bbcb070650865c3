# points: 0
# mistake: adds the offset without the slopes
def compose_matrices(first, second):
    b0, W0, b1, W1 = first
    c0, V0, c1, V1 = second
    return b0, W0, c0 + b1, np.matmul(V0, W1), c1, V1
