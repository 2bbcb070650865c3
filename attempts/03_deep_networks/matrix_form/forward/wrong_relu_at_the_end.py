# points: 0
# mistake: activation at the output
def forward(x, betas, Omegas):
    for beta, Omega in zip(betas, Omegas):
        x = ReLU(beta + Omega @ x)
    return x
