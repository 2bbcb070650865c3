# points: 0
# mistake: uses ReLU whatever was passed
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40, *hidden_sizes, 10]
    layers = []
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.Linear(a, b), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
