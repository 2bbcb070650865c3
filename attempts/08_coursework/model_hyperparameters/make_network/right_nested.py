# points: 3
# style: one nn.Sequential for each hidden layer
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40] + list(hidden_sizes)
    blocks = [nn.Sequential(nn.Linear(a, b), activation()) for a, b in zip(sizes[:-1], sizes[1:])]
    return nn.Sequential(*blocks, nn.Linear(sizes[-1], 10))
