# points: 0
# mistake: takes the logarithm after the overflow
def log_volume_of_hypersphere(diameter, dimensions):
    return np.log(volume_of_hypersphere(diameter, dimensions))
