# points: 0
# mistake: leaves out the last hidden layer
def forward(x, betas, Omegas):
    h = x
    K = len(Omegas) - 1
    for k in range(K - 1):
        h = ReLU(betas[k] + np.matmul(Omegas[k], h))
    return betas[K] + np.matmul(Omegas[K], h)
