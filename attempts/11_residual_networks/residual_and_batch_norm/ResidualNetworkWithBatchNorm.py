# %% right: the book's network of five blocks, with its slip of linear4 three times (4 points)
class ResidualNetworkWithBatchNorm(torch.nn.Module):
  def __init__(self, input_size, output_size, hidden_size=100):
    super(ResidualNetworkWithBatchNorm, self).__init__()
    self.linear1 = nn.Linear(input_size, hidden_size)
    self.bn1 = nn.BatchNorm1d(hidden_size)
    self.linear2 = nn.Linear(hidden_size, hidden_size)
    self.bn2 = nn.BatchNorm1d(hidden_size)
    self.linear3 = nn.Linear(hidden_size, hidden_size)
    self.bn3 = nn.BatchNorm1d(hidden_size)
    self.linear4 = nn.Linear(hidden_size, hidden_size)
    self.bn4 = nn.BatchNorm1d(hidden_size)
    self.linear5 = nn.Linear(hidden_size, hidden_size)
    self.bn5 = nn.BatchNorm1d(hidden_size)
    self.linear6 = nn.Linear(hidden_size, output_size)

  def count_params(self):
    return sum([p.view(-1).shape[0] for p in self.parameters()])

  def forward(self, x):
    print_variance("Input",x)
    f = self.linear1(x)
    print_variance("First preactivation",f)
    res1 = f+ self.linear2(self.bn1(f).relu())
    print_variance("After first residual connection",res1)
    res2 = res1 + self.linear3(self.bn2(res1).relu())
    print_variance("After second residual connection",res2)
    res3 = res2 + self.linear4(self.bn3(res2).relu())
    print_variance("After third residual connection",res3)
    res4 = res3 + self.linear4(self.bn4(res3).relu())
    print_variance("After fourth residual connection",res4)
    res5 = res4 + self.linear4(self.bn5(res4).relu())
    print_variance("After fifth residual connection",res5)
    return self.linear6(res5)

# %% right: five blocks in a list (4 points)
class ResidualNetworkWithBatchNorm(nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.start = nn.Linear(input_size, hidden_size)
        self.blocks = nn.ModuleList(nn.Sequential(nn.BatchNorm1d(hidden_size), nn.ReLU(),
                                                  nn.Linear(hidden_size, hidden_size)) for _ in range(5))
        self.end = nn.Linear(hidden_size, output_size)

    def forward(self, x):
        h = self.start(x)
        for block in self.blocks:
            h = h + block(h)
        return self.end(h)

# %% right: two blocks (4 points)
class ResidualNetworkWithBatchNorm(nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1, self.linear4 = nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, output_size)
        self.linear2, self.linear3 = nn.Linear(hidden_size, hidden_size), nn.Linear(hidden_size, hidden_size)
        self.bn1, self.bn2 = nn.BatchNorm1d(hidden_size), nn.BatchNorm1d(hidden_size)

    def forward(self, x):
        a = self.linear1(x)
        b = a + self.linear2(torch.relu(self.bn1(a)))
        return self.linear4(b + self.linear3(torch.relu(self.bn2(b))))

# %% right: inherits from the other network (4 points)
class ResidualNetworkWithBatchNorm(ResidualNetwork):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__(input_size, output_size, hidden_size)
        self.bn2 = nn.BatchNorm1d(hidden_size)
        self.bn3 = nn.BatchNorm1d(hidden_size)
    def forward(self, x):
        x = self.linear1(x)
        x = x + self.linear2(self.bn2(x).relu())
        return self.linear4(x + self.linear3(self.bn3(x).relu()))

# %% wrong: one normalisation for both blocks
class ResidualNetworkWithBatchNorm(nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1, self.linear4 = nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, output_size)
        self.linear2, self.linear3 = nn.Linear(hidden_size, hidden_size), nn.Linear(hidden_size, hidden_size)
        self.bn = nn.BatchNorm1d(hidden_size)

    def forward(self, x):
        h = self.linear1(x)
        h = h + self.linear2(self.bn(h).relu())
        h = h + self.linear3(self.bn(h).relu())
        return self.linear4(h)

# %% wrong: after the ReLU
class ResidualNetworkWithBatchNorm(nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1, self.linear4 = nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, output_size)
        self.linear2, self.linear3 = nn.Linear(hidden_size, hidden_size), nn.Linear(hidden_size, hidden_size)
        self.bn1, self.bn2 = nn.BatchNorm1d(hidden_size), nn.BatchNorm1d(hidden_size)

    def forward(self, x):
        h = self.linear1(x)
        h = h + self.linear2(self.bn1(h.relu()))
        h = h + self.linear3(self.bn2(h.relu()))
        return self.linear4(h)

# %% wrong: normalises the stream itself
class ResidualNetworkWithBatchNorm(nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1, self.linear4 = nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, output_size)
        self.linear2, self.linear3 = nn.Linear(hidden_size, hidden_size), nn.Linear(hidden_size, hidden_size)
        self.bn1, self.bn2 = nn.BatchNorm1d(hidden_size), nn.BatchNorm1d(hidden_size)

    def forward(self, x):
        h = self.bn1(self.linear1(x))
        h = h + self.linear2(h.relu())
        h = self.bn2(h)
        h = h + self.linear3(h.relu())
        return self.linear4(h)

# %% wrong: keeps no running averages
class ResidualNetworkWithBatchNorm(nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1, self.linear4 = nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, output_size)
        self.linear2, self.linear3 = nn.Linear(hidden_size, hidden_size), nn.Linear(hidden_size, hidden_size)
        self.bn1 = nn.BatchNorm1d(hidden_size, track_running_stats=False)
        self.bn2 = nn.BatchNorm1d(hidden_size, track_running_stats=False)

    def forward(self, x):
        h = self.linear1(x)
        h = h + self.linear2(self.bn1(h).relu())
        h = h + self.linear3(self.bn2(h).relu())
        return self.linear4(h)

# %% wrong: the ReLU before the normalisation
class ResidualNetworkWithBatchNorm(nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.linear2 = nn.Linear(hidden_size, hidden_size)
        self.linear3 = nn.Linear(hidden_size, hidden_size)
        self.linear4 = nn.Linear(hidden_size, output_size)
        self.norm1, self.norm2 = nn.BatchNorm1d(hidden_size), nn.BatchNorm1d(hidden_size)
    def forward(self, x):
        h = self.linear1(x)
        h = h + self.linear2(self.norm1(F.relu(h)))
        h = h + self.linear3(self.norm2(F.relu(h)))
        return self.linear4(h)

# %% wrong: the normalisation at the end of a block
class ResidualNetworkWithBatchNorm(nn.Module):
    def __init__(self, input_size, output_size, hidden_size=100):
        super().__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.linear2 = nn.Linear(hidden_size, hidden_size)
        self.linear3 = nn.Linear(hidden_size, hidden_size)
        self.linear4 = nn.Linear(hidden_size, output_size)
        self.norm1, self.norm2 = nn.BatchNorm1d(hidden_size), nn.BatchNorm1d(hidden_size)
    def forward(self, x):
        h = self.linear1(x)
        h = h + self.norm1(self.linear2(F.relu(h)))
        h = h + self.norm2(self.linear3(F.relu(h)))
        return self.linear4(h)
