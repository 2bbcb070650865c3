# points: 0
# mistake: puts the class into the network instead of a layer
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40, *hidden_sizes]
    layers = []
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.Linear(a, b), activation]
    return nn.Sequential(*layers, nn.Linear(sizes[-1], 10))
