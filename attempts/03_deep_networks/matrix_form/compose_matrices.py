# %% right: einsum (4 points)
def compose_matrices(first, second):
    beta = second[0] + np.einsum('im,mk->ik', second[1], first[2])
    Omega = np.einsum('im,mj->ij', second[1], first[3])
    return first[0], first[1], beta, Omega, second[2], second[3]

# %% right: loops over rows and columns, a list (4 points)
def compose_matrices(first, second):
    b0, W0, b1, W1 = first
    c0, V0, c1, V1 = second
    beta, Omega = np.zeros(c0.shape), np.zeros((V0.shape[0], W1.shape[1]))
    for i in range(V0.shape[0]):
        beta[i, 0] = c0[i, 0]
        for m in range(V0.shape[1]):
            beta[i, 0] += V0[i, m] * b1[m, 0]
            for j in range(W1.shape[1]):
                Omega[i, j] += V0[i, m] * W1[m, j]
    return [b0, W0, beta, Omega, c1, V1]

# %% right: np.matmul (4 points)
def compose_matrices(first, second):
    b0, W0, b1, W1 = first
    c0, V0, c1, V1 = second
    return b0, W0, c0 + np.matmul(V0, b1), np.matmul(V0, W1), c1, V1

# %% wrong: element by element, right by broadcasting with one number only
def compose_matrices(first, second):
    b0, W0, b1, W1 = first
    c0, V0, c1, V1 = second
    return b0, W0, c0 + V0 * b1, V0 * W1, c1, V1

# %% wrong: changes the matrices that it was given
def compose_matrices(first, second):
    b0, W0, b1, W1 = first
    c0, V0, c1, V1 = second
    c0 += V0 @ b1
    return b0, W0, c0, V0 @ W1, c1, V1

# %% wrong: forgets the offset of the first output
def compose_matrices(first, second):
    b0, W0, b1, W1 = first
    c0, V0, c1, V1 = second
    return b0, W0, c0, np.matmul(V0, W1), c1, V1

# %% wrong: adds the offset without the slopes
def compose_matrices(first, second):
    b0, W0, b1, W1 = first
    c0, V0, c1, V1 = second
    return b0, W0, c0 + b1, np.matmul(V0, W1), c1, V1

# %% wrong: matrices multiplied in the other order
def compose_matrices(first, second):
    b0, W0, b1, W1 = first
    c0, V0, c1, V1 = second
    return b0, W0, c0 + np.matmul(V0, b1), np.matmul(W1, V0), c1, V1

# %% wrong: np.outer, right with one number between the networks only
def compose_matrices(first, second):
    b0, W0, b1, W1 = first
    c0, V0, c1, V1 = second
    return b0, W0, c0 + np.matmul(V0, b1), np.outer(V0, W1), c1, V1

# %% wrong: transposes the product
def compose_matrices(first, second):
    b0, W0, b1, W1 = first
    c0, V0, c1, V1 = second
    return b0, W0, c0 + np.matmul(V0, b1), np.matmul(V0, W1).T, c1, V1
