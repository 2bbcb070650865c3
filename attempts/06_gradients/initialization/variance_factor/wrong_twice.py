# points: 0
# mistake: halves twice
def variance_factor(D, sigma_sq_omega):
    return D / 2 * sigma_sq_omega / 2
