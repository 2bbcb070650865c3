# points: 0
# mistake: ends with the last hidden layer
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40, *hidden_sizes]
    layers = []
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.Linear(a, b), activation()]
    return nn.Sequential(*layers)
