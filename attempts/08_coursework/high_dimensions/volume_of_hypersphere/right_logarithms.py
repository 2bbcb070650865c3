# points: 3
# style: through logarithms
def volume_of_hypersphere(diameter, dimensions):
    return math.exp(0.5 * dimensions * math.log(math.pi) + dimensions * math.log(0.5 * diameter)
                    - math.lgamma(0.5 * dimensions + 1))
