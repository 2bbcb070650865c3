# points: 3
# style: the graph with a squared difference from Multiply
def smallest_network_gradients(x, y, w1, b1, w2, b2):
    m1, a1, t, m2, a2, minus, square = Multiply(), Add(), Tanh(), Multiply(), Add(), Add(), Multiply()
    y_hat = a2.forward(m2.forward(w2, t.forward(a1.forward(m1.forward(w1, x), b1))), b2)
    e = minus.forward(y_hat, -y)
    loss = square.forward(e, e)
    dLde = sum(square.backward(1.0))
    dLdy_hat, _ = minus.backward(dLde)
    dLdv, dLdb2 = a2.backward(dLdy_hat)
    dLdw2, dLdh = m2.backward(dLdv)
    dLda = t.backward(dLdh)
    dLdu, dLdb1 = a1.backward(dLda)
    dLdw1, dLdx = m1.backward(dLdu)
    return [loss, (dLdw1, dLdb1, dLdw2, dLdb2)]
