# points: 0
# mistake: forgets the offsets
def forward(x, betas, Omegas):
    h = x
    K = len(Omegas) - 1
    for k in range(K):
        h = ReLU(np.matmul(Omegas[k], h))
    return np.matmul(Omegas[K], h)
