# points: 0
# mistake: takes the layers out of the caller's lists
def forward(x, betas, Omegas):
    while len(betas) > 1:
        x = ReLU(betas.pop(0) + Omegas.pop(0) @ x)
    return betas[0] + Omegas[0] @ x
