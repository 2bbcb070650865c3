# points: 2
# style: an array of one element
def variance_factor(D, sigma_sq_omega):
    return np.array([D / 2]) * sigma_sq_omega
