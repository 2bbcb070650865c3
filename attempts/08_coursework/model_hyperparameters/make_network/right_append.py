# points: 3
# style: appends layers in a loop
def make_network(hidden_sizes, activation=nn.ReLU):
    layers = []
    n_in = 40
    for n_out in hidden_sizes:
        layers.append(nn.Linear(n_in, n_out))
        layers.append(activation())
        n_in = n_out
    layers.append(nn.Linear(n_in, 10))
    return nn.Sequential(*layers)
