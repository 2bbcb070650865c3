# points: 0
# mistake: activation before each hidden layer
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40, *hidden_sizes]
    layers = []
    for a, b in zip(sizes, sizes[1:]):
        layers += [activation(), nn.Linear(a, b)]
    return nn.Sequential(*layers, nn.Linear(sizes[-1], 10))
