# points: 4
# style: a loop into arrays
def backward_pass(x, betas, omegas, values):
    f, h = values[0:7:2], (x,) + tuple(values[1:8:2])
    derivative = [math.cos, math.exp, lambda z: -math.sin(z), lambda z: 1 / z]
    dydbetas, dydomegas = np.zeros(5), np.zeros(5)
    d = 1.0
    for k in range(4, -1, -1):
        dydbetas[k], dydomegas[k] = d, d * h[k]
        if k > 0:
            d = d * omegas[k] * derivative[k - 1](f[k - 1])
    return dydbetas, dydomegas
