# points: 2
# style: the math module
def log_volume_of_hypersphere(diameter, dimensions):
    return (0.5 * dimensions * math.log(math.pi) + dimensions * math.log(diameter / 2)
            - math.lgamma(dimensions / 2 + 1))
