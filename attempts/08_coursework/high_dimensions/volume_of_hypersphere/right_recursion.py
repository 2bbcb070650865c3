# points: 3
# style: two dimensions at a time
def volume_of_hypersphere(diameter, dimensions):
    if dimensions == 0:
        return 1.0
    if dimensions == 1:
        return diameter
    r = diameter / 2
    return 2 * math.pi * r * r / dimensions * volume_of_hypersphere(diameter, dimensions - 2)
