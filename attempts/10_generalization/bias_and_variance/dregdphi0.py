# %% right: in another order (1 point)
def dregdphi0(phi, lambda_):
    deriv = lambda_ * 2 * phi[0]
    return deriv

# %% right: a central difference of the term is exact for a square (1 point)
def dregdphi0(phi, lambda_):
    return lambda_ * ((phi[0] + 0.5) ** 2 - (phi[0] - 0.5) ** 2)

# %% wrong: no factor 2
def dregdphi0(phi, lambda_):
    return lambda_ * phi[0]

# %% wrong: no lambda
def dregdphi0(phi, lambda_):
    return 2 * phi[0]

# %% wrong: the other parameter
def dregdphi0(phi, lambda_):
    return 2 * lambda_ * (phi[1] - 12.5)
