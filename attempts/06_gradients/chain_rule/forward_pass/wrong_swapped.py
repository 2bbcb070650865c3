# points: 0
# mistake: offsets and factors swapped
def forward_pass(x, betas, omegas):
    f0 = omegas[0] + betas[0] * x
    h1 = np.sin(f0)
    f1 = omegas[1] + betas[1] * h1
    h2 = np.exp(f1)
    f2 = omegas[2] + betas[2] * h2
    h3 = np.cos(f2)
    f3 = omegas[3] + betas[3] * h3
    h4 = np.log(f3)
    y = omegas[4] + betas[4] * h4
    return f0, h1, f1, h2, f2, h3, f3, h4, y
