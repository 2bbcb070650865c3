# points: 0
# mistake: division of whole numbers
def he_variance(D):
    return 2 // D
