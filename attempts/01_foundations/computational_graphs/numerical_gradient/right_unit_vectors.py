# points: 2
# style: unit vectors, an array
def numerical_gradient(f, inputs, h=1e-5):
    point = np.array(inputs, dtype=float)
    return np.array([(f(*(point + h * e)) - f(*(point - h * e))) / 2 / h for e in np.eye(len(inputs))])
