# points: 3
# style: the chain rule line by line
def smallest_network_gradients(x, y, w1, b1, w2, b2):
    a = w1 * x + b1
    h = np.tanh(a)
    y_hat = w2 * h + b2
    L = (y_hat - y) ** 2
    dLdy_hat = 2 * (y_hat - y)
    dLdb2 = dLdy_hat
    dLdw2 = dLdy_hat * h
    dLdh = dLdy_hat * w2
    dLda = dLdh * (1 - h ** 2)
    dLdb1 = dLda
    dLdw1 = dLda * x
    return L, [dLdw1, dLdb1, dLdw2, dLdb2]
