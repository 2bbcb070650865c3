# points: 2
# style: copies of the list
def numerical_gradient(f, inputs, h=1e-5):
    result = []
    for i in range(len(inputs)):
        plus = list(inputs)
        minus = list(inputs)
        plus[i] += h
        minus[i] -= h
        result.append((f(*plus) - f(*minus)) / (2 * h))
    return result
