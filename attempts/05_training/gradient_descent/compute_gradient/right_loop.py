# points: 4
# style: scalar loop
def compute_gradient(data_x, data_y, phi):
    g0 = g1 = 0.0
    for x_i, y_i in zip(data_x, data_y):
        e = phi[0, 0] + phi[1, 0] * x_i - y_i
        g0 += 2 * e
        g1 += 2 * e * x_i
    return [[g0], [g1]]
