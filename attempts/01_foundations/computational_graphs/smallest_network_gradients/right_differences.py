# points: 3
# style: central differences
def smallest_network_gradients(x, y, w1, b1, w2, b2):
    def loss(*parameters):
        return (smallest_network(x, *parameters) - y) ** 2
    return loss(w1, b1, w2, b2), numerical_gradient(loss, [w1, b1, w2, b2])
