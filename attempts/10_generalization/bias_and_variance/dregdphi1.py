# %% right: in another order (1 point)
def dregdphi1(phi, lambda_):
    deriv = lambda_ * 2 * (phi[1] - 12.5)
    return deriv

# %% right: multiplied out (1 point)
def dregdphi1(phi, lambda_):
    return 2 * lambda_ * phi[1] - 25 * lambda_

# %% wrong: counted from zero
def dregdphi1(phi, lambda_):
    return 2 * lambda_ * phi[1]

# %% wrong: no lambda
def dregdphi1(phi, lambda_):
    return 2 * (phi[1] - 12.5)

# %% wrong: the sign
def dregdphi1(phi, lambda_):
    return 2 * lambda_ * (12.5 - phi[1])

# %% wrong: 12.5 outside the factor
def dregdphi1(phi, lambda_):
    return 2 * lambda_ * phi[1] - 12.5
