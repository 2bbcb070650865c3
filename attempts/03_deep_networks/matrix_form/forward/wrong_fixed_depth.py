# points: 0
# mistake: three hidden layers only
def forward(x, betas, Omegas):
    h1 = ReLU(betas[0] + Omegas[0] @ x)
    h2 = ReLU(betas[1] + Omegas[1] @ h1)
    h3 = ReLU(betas[2] + Omegas[2] @ h2)
    return betas[3] + Omegas[3] @ h3
