# points: 0
# mistake: factor of the standard deviation
def variance_factor(D, sigma_sq_omega):
    return np.sqrt(D * sigma_sq_omega / 2)
