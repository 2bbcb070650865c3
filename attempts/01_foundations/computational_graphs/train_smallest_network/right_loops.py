# points: 3
# style: four variables, fixed order
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    w1, b1, w2, b2 = parameters
    for epoch in range(epochs):
        for i in range(len(x)):
            loss, (dw1, db1, dw2, db2) = smallest_network_gradients(x[i], y[i], w1, b1, w2, b2)
            w1 = w1 - lr * dw1
            b1 = b1 - lr * db1
            w2 = w2 - lr * dw2
            b2 = b2 - lr * db2
    return [w1, b1, w2, b2]
