# points: 4
# style: loops over rows and columns, a list
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
