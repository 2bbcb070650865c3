# points: 0
# mistake: forgets the activations
def make_network(hidden_sizes, activation=nn.ReLU):
    sizes = [40, *hidden_sizes, 10]
    return nn.Sequential(*[nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])])
