# %% right: as in the book, with its printing (4 points)
class ResidualNetwork(torch.nn.Module):
  def __init__(self, input_size, output_size, hidden_size=100):
    super(ResidualNetwork, self).__init__()
    self.linear1 = nn.Linear(input_size, hidden_size)
    self.linear2 = nn.Linear(hidden_size, hidden_size)
    self.linear3 = nn.Linear(hidden_size, hidden_size)
    self.linear4 = nn.Linear(hidden_size, output_size)
    print("Initialized MLPBase model with {} parameters".format(self.count_params()))

  def count_params(self):
    return sum([p.view(-1).shape[0] for p in self.parameters()])

  def forward(self, x):
    h1 = self.linear1(x)
    res1 = h1 + self.linear2(h1.relu())
    res2 = res1 + self.linear3(res1.relu())
    return self.linear4(res2)

# %% right: blocks as small modules (4 points)
class Block(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.inside = nn.Sequential(nn.ReLU(), nn.Linear(size, size))

    def forward(self, x):
        return x + self.inside(x)


class ResidualNetwork(nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.stack = nn.Sequential(nn.Linear(input_size, hidden_size), Block(hidden_size), Block(hidden_size),
                                   nn.Linear(hidden_size, output_size))

    def forward(self, x):
        return self.stack(x)

# %% right: a loop over the blocks (4 points)
class ResidualNetwork(torch.nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.linear2 = nn.Linear(hidden_size, hidden_size)
        self.linear3 = nn.Linear(hidden_size, hidden_size)
        self.linear4 = nn.Linear(hidden_size, output_size)
    def forward(self, x):
        h = self.linear1(x)
        for layer in (self.linear2, self.linear3):
            h = torch.add(h, layer(torch.clamp(h, min=0)))
        return self.linear4(h)

# %% wrong: no residual connections
class ResidualNetwork(torch.nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.linear2 = nn.Linear(hidden_size, hidden_size)
        self.linear3 = nn.Linear(hidden_size, hidden_size)
        self.linear4 = nn.Linear(hidden_size, output_size)

    def forward(self, x):
        h1 = self.linear1(x).relu()
        h2 = self.linear2(h1).relu()
        h3 = self.linear3(h2).relu()
        return self.linear4(h3)

# %% wrong: a ReLU after the first layer
class ResidualNetwork(torch.nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.linear2 = nn.Linear(hidden_size, hidden_size)
        self.linear3 = nn.Linear(hidden_size, hidden_size)
        self.linear4 = nn.Linear(hidden_size, output_size)

    def forward(self, x):
        h = self.linear1(x).relu()
        h = h + self.linear2(h)
        h = h + self.linear3(h.relu())
        return self.linear4(h)

# %% wrong: the ReLU comes after the linear layer
class ResidualNetwork(torch.nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.linear2 = nn.Linear(hidden_size, hidden_size)
        self.linear3 = nn.Linear(hidden_size, hidden_size)
        self.linear4 = nn.Linear(hidden_size, output_size)

    def forward(self, x):
        h = self.linear1(x)
        h = h + self.linear2(h).relu()
        h = h + self.linear3(h).relu()
        return self.linear4(h)

# %% wrong: the second block adds to the first layer's output
class ResidualNetwork(torch.nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.linear2 = nn.Linear(hidden_size, hidden_size)
        self.linear3 = nn.Linear(hidden_size, hidden_size)
        self.linear4 = nn.Linear(hidden_size, output_size)

    def forward(self, x):
        h1 = self.linear1(x)
        h2 = h1 + self.linear2(h1.relu())
        h3 = h1 + self.linear3(h2.relu())
        return self.linear4(h3)

# %% wrong: a ReLU in place
class ResidualNetwork(torch.nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.linear2 = nn.Linear(hidden_size, hidden_size)
        self.linear3 = nn.Linear(hidden_size, hidden_size)
        self.linear4 = nn.Linear(hidden_size, output_size)
    def forward(self, x):
        h = self.linear1(x)
        h = h + self.linear2(F.relu(h, inplace=True))
        h = h + self.linear3(F.relu(h, inplace=True))
        return self.linear4(h)

# %% wrong: a ReLU before the last layer
class ResidualNetwork(torch.nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.linear2 = nn.Linear(hidden_size, hidden_size)
        self.linear3 = nn.Linear(hidden_size, hidden_size)
        self.linear4 = nn.Linear(hidden_size, output_size)
    def forward(self, x):
        h = self.linear1(x)
        h = h + self.linear2(h.relu())
        h = h + self.linear3(h.relu())
        return self.linear4(h.relu())

# %% wrong: both blocks add to the first layer
class ResidualNetwork(torch.nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.linear2 = nn.Linear(hidden_size, hidden_size)
        self.linear3 = nn.Linear(hidden_size, hidden_size)
        self.linear4 = nn.Linear(hidden_size, output_size)
    def forward(self, x):
        h1 = self.linear1(x)
        h = h1 + self.linear2(h1.relu())
        h = h1 + self.linear3(h.relu())
        return self.linear4(h)

# %% wrong: one block of two layers
class ResidualNetwork(torch.nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.linear2 = nn.Linear(hidden_size, hidden_size)
        self.linear3 = nn.Linear(hidden_size, hidden_size)
        self.linear4 = nn.Linear(hidden_size, output_size)
    def forward(self, x):
        h = self.linear1(x)
        h = h + self.linear3(self.linear2(h.relu()).relu())
        return self.linear4(h)
