# points: 0
# mistake: activation before the layer
def forward(x, betas, Omegas):
    for beta, Omega in zip(betas, Omegas):
        x = beta + Omega @ ReLU(x)
    return x
