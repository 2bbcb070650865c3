# points: 0
# mistake: uses the matrices of section 3
def forward(x, betas, Omegas):
    h1 = ReLU(beta_0 + Omega_0 @ x)
    h2 = ReLU(beta_1 + Omega_1 @ h1)
    h3 = ReLU(beta_2 + Omega_2 @ h2)
    return beta_3 + Omega_3 @ h3
