# points: 0
# mistake: adds up standard deviations
def variance_factor(D, sigma_sq_omega):
    return np.sqrt(D) * sigma_sq_omega / 2
