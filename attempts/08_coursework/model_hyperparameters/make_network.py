# %% right: adds named modules (3 points)
def make_network(hidden_sizes, activation=nn.ReLU):
    network = nn.Sequential()
    sizes = (40,) + tuple(hidden_sizes) + (10,)
    for k in range(len(sizes) - 1):
        network.add_module(f"linear{k}", nn.Linear(sizes[k], sizes[k + 1]))
        if k < len(sizes) - 2:
            network.add_module(f"activation{k}", activation())
    return network

# %% right: appends layers in a loop (3 points)
def make_network(hidden_sizes, activation=nn.ReLU):
    layers = []
    n_in = 40
    for n_out in hidden_sizes:
        layers.append(nn.Linear(n_in, n_out))
        layers.append(activation())
        n_in = n_out
    layers.append(nn.Linear(n_in, 10))
    return nn.Sequential(*layers)

# %% right: one nn.Sequential for each hidden layer (3 points)
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40] + list(hidden_sizes)
    blocks = [nn.Sequential(nn.Linear(a, b), activation()) for a, b in zip(sizes[:-1], sizes[1:])]
    return nn.Sequential(*blocks, nn.Linear(sizes[-1], 10))

# %% right: a network that grows, without its last layer (3 points)
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40, *hidden_sizes, 10]
    net = nn.Sequential()
    for a, b in zip(sizes, sizes[1:]):
        net.append(nn.Linear(a, b)); net.append(activation())
    return net[:-1]

# %% right: one activation layer used several times (3 points)
def make_network(hidden_sizes, activation=nn.ReLU):
    act = activation()
    sizes = [40] + list(hidden_sizes) + [10]
    layers = []
    for i in range(len(sizes) - 1):
        layers.append(nn.Linear(sizes[i], sizes[i + 1]))
        layers.append(act)
    return nn.Sequential(*layers[:-1])

# %% wrong: activation after the output layer
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40, *hidden_sizes, 10]
    layers = []
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.Linear(a, b), activation()]
    return nn.Sequential(*layers)

# %% wrong: puts the class into the network instead of a layer
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40, *hidden_sizes]
    layers = []
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.Linear(a, b), activation]
    return nn.Sequential(*layers, nn.Linear(sizes[-1], 10))

# %% wrong: forgets the activations
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40, *hidden_sizes, 10]
    return nn.Sequential(*[nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])])

# %% wrong: ends with the last hidden layer
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40, *hidden_sizes]
    layers = []
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.Linear(a, b), activation()]
    return nn.Sequential(*layers)

# %% wrong: activation before each hidden layer
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40, *hidden_sizes]
    layers = []
    for a, b in zip(sizes, sizes[1:]):
        layers += [activation(), nn.Linear(a, b)]
    return nn.Sequential(*layers, nn.Linear(sizes[-1], 10))

# %% wrong: uses ReLU whatever was passed
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40, *hidden_sizes, 10]
    layers = []
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.Linear(a, b), nn.ReLU()]
    return nn.Sequential(*layers[:-1])

# %% wrong: always two hidden layers
def make_network(hidden_sizes, activation=nn.ReLU):
    a, b = hidden_sizes
    return nn.Sequential(nn.Linear(40, a), activation(), nn.Linear(a, b), activation(), nn.Linear(b, 10))

# %% wrong: takes a list, not a tuple
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40] + hidden_sizes + [10]
    layers = []
    for i in range(len(sizes) - 1):
        layers.append(nn.Linear(sizes[i], sizes[i + 1]))
        layers.append(activation())
    return nn.Sequential(*layers[:-1])

# %% wrong: changes the list that it was given
def make_network(hidden_sizes, activation=nn.ReLU):
    hidden_sizes.insert(0, 40); hidden_sizes.append(10)
    sizes = hidden_sizes
    layers = []
    for i in range(len(sizes) - 1):
        layers.append(nn.Linear(sizes[i], sizes[i + 1]))
        layers.append(activation())
    return nn.Sequential(*layers[:-1])

# %% wrong: needs a hidden layer
def make_network(hidden_sizes, activation=nn.ReLU):
    layers = [nn.Linear(40, hidden_sizes[0]), activation()]
    for i in range(len(hidden_sizes) - 1):
        layers += [nn.Linear(hidden_sizes[i], hidden_sizes[i + 1]), activation()]
    return nn.Sequential(*layers, nn.Linear(hidden_sizes[-1], 10))

# %% right: all layers, then the last activation taken away (3 points)
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [D_i] + list(hidden_sizes) + [D_o]
    layers = []
    for i in range(len(sizes) - 1):
        layers.append(nn.Linear(sizes[i], sizes[i + 1]))
        layers.append(activation())
    layers.pop()
    return nn.Sequential(*layers)

# %% wrong: hands nn.Sequential a list
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [D_i, *hidden_sizes]
    layers = []
    for n_in, n_out in zip(sizes, sizes[1:]):
        layers += [nn.Linear(n_in, n_out), activation()]
    return nn.Sequential(layers + [nn.Linear(sizes[-1], D_o)])

# %% wrong: every layer takes the inputs
def make_network(hidden_sizes, activation=nn.ReLU):
    layers = []
    for size in hidden_sizes:
        layers += [nn.Linear(D_i, size), activation()]
    return nn.Sequential(*layers, nn.Linear(size, D_o))
