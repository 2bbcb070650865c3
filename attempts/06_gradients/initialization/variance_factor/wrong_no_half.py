# points: 0
# mistake: forgets ReLU
def variance_factor(D, sigma_sq_omega):
    return D * sigma_sq_omega
