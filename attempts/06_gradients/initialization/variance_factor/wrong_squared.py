# points: 0
# mistake: squares the variance
def variance_factor(D, sigma_sq_omega):
    return D * sigma_sq_omega ** 2 / 2
