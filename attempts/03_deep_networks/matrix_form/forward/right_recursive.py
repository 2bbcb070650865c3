# points: 4
# style: recursion, own activation
def forward(x, betas, Omegas):
    f = betas[0] + Omegas[0] @ x
    if len(betas) == 1:
        return f
    return forward(f * (f > 0), betas[1:], Omegas[1:])
