# points: 0
# mistake: a one-sided difference with a coarse step instead of the derivative
def compute_gradient(data_x, data_y, phi):
    def loss(p):
        return np.sum((p[0] + p[1] * data_x - data_y) ** 2)
    d = 0.01
    return np.array([[(loss(phi + np.array([[d], [0]])) - loss(phi)) / d],
                     [(loss(phi + np.array([[0], [d]])) - loss(phi)) / d]])
