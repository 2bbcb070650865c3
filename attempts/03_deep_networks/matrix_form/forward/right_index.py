# points: 4
# style: a loop over layers
def forward(x, betas, Omegas):
    h = x
    K = len(Omegas) - 1
    for k in range(K):
        h = ReLU(betas[k] + np.matmul(Omegas[k], h))
    return betas[K] + np.matmul(Omegas[K], h)
