# points: 2
# style: looks for the variance that gives the factor one
def he_variance(D):
    low, high = 0.0, 10.0
    for _ in range(60):
        middle = (low + high) / 2
        if variance_factor(D, middle) < 1:
            low = middle
        else:
            high = middle
    return middle
