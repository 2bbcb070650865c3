# points: 0
# mistake: always two hidden layers
def make_network(hidden_sizes, activation=nn.ReLU):
    a, b = hidden_sizes
    return nn.Sequential(nn.Linear(40, a), activation(), nn.Linear(a, b), activation(), nn.Linear(b, 10))
