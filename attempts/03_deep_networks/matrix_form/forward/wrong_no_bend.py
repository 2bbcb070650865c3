# points: 0
# mistake: no activation
def forward(x, betas, Omegas):
    h = x
    K = len(Omegas) - 1
    for k in range(K):
        h = (betas[k] + np.matmul(Omegas[k], h))
    return betas[K] + np.matmul(Omegas[K], h)
