# points: 0
# mistake: changes the matrices that it was given
def compose_matrices(first, second):
    b0, W0, b1, W1 = first
    c0, V0, c1, V1 = second
    c0 += V0 @ b1
    return b0, W0, c0, V0 @ W1, c1, V1
