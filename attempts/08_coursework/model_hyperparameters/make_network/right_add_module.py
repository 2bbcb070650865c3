# points: 3
# style: adds named modules
def make_network(hidden_sizes, activation=nn.ReLU):
    network = nn.Sequential()
    sizes = (40,) + tuple(hidden_sizes) + (10,)
    for k in range(len(sizes) - 1):
        network.add_module(f"linear{k}", nn.Linear(sizes[k], sizes[k + 1]))
        if k < len(sizes) - 2:
            network.add_module(f"activation{k}", activation())
    return network
