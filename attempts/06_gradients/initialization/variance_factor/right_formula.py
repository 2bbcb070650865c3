# points: 2
# style: the formula
def variance_factor(D, sigma_sq_omega):
    return 0.5 * D * sigma_sq_omega
