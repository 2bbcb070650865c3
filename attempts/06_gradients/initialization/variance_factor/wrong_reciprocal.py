# points: 0
# mistake: the wrong way round
def variance_factor(D, sigma_sq_omega):
    return 2 / (D * sigma_sq_omega)
