# points: 4
# style: one example at a time, loops
def forward(x, betas, Omegas):
    outputs = []
    for n in range(x.shape[1]):
        h = [float(v) for v in x[:, n]]
        for k, (beta, Omega) in enumerate(zip(betas, Omegas)):
            f = []
            for i in range(Omega.shape[0]):
                f.append(beta[i, 0] + sum(Omega[i, j] * h[j] for j in range(len(h))))
            h = [max(v, 0.0) for v in f] if k < len(betas) - 1 else f
        outputs.append(h)
    return np.array(outputs).T
