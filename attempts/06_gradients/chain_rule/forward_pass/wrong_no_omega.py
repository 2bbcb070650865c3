# points: 0
# mistake: forgets a factor
def forward_pass(x, betas, omegas):
    f0 = betas[0] + omegas[0] * x
    h1 = np.sin(f0)
    f1 = betas[1] + omegas[1] * h1
    h2 = np.exp(f1)
    f2 = betas[2] + omegas[2] * h2
    h3 = np.cos(f2)
    f3 = betas[3] + omegas[3] * h3
    h4 = np.log(f3)
    y = betas[4] + h4
    return f0, h1, f1, h2, f2, h3, f3, h4, y
