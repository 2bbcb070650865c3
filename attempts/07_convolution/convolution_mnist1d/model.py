# %% right: nn.Sequential, as for the book's practical (5 points)
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(60, 10))

# %% right: a class with functions of F, layers defined in another order than used (5 points)
class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.out = nn.Linear(4 * 15, D_o)
        self.conv1 = nn.Conv1d(1, 15, 3, 2)
        self.conv2 = nn.Conv1d(15, 15, 3, 2)
        self.conv3 = nn.Conv1d(15, 15, 3, 2)

    def forward(self, x):
        x = F.relu(self.conv1(x))
        x = F.relu(self.conv2(x))
        x = torch.relu(self.conv3(x))
        return self.out(x.view(x.shape[0], -1))


model = Network()

# %% right: lazy layers in nested blocks (5 points)
def block():
    return nn.Sequential(nn.LazyConv1d(15, 3, stride=2), nn.ReLU())


model = nn.Sequential(block(), block(), block(), nn.Flatten(), nn.LazyLinear(10))

# %% right: a class that keeps its layers in a ModuleList (5 points)
class Network(nn.Module):
    def __init__(self, channels=(1, 15, 15, 15)):
        super().__init__()
        self.convolutions = nn.ModuleList([nn.Conv1d(a, b, 3, stride=2)
                                           for a, b in zip(channels[:-1], channels[1:])])
        self.linear = nn.Linear(channels[-1] * 4, 10)

    def forward(self, h):
        for layer in self.convolutions:
            h = layer(h).relu()
        return self.linear(torch.flatten(h, start_dim=1))


model = Network()

# %% right: parameters of its own, no layers (5 points)
class Network(nn.Module):
    def __init__(self):
        super().__init__()
        shapes = [(15, 1, 3), (15, 15, 3), (15, 15, 3), (10, 60)]
        self.weights = nn.ParameterList([nn.Parameter(0.1 * torch.randn(s)) for s in shapes])
        self.offsets = nn.ParameterList([nn.Parameter(torch.zeros(s[0])) for s in shapes])

    def forward(self, x):
        for k in range(3):
            x = F.conv1d(x, self.weights[k], self.offsets[k], stride=2).clamp(min=0)
        return x.reshape(len(x), 60) @ self.weights[3].T + self.offsets[3]


model = Network()

# %% wrong: adds batch normalisation
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.BatchNorm1d(15), nn.Flatten(),
    nn.Linear(60, 10))

# %% wrong: ten channels instead of fifteen
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=10, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=10, out_channels=10, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=10, out_channels=10, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(40, 10))

# %% wrong: gives the class, not a network
class model(nn.Module):
    def forward(self, x):
        return torch.zeros(len(x), 10)

# %% wrong: adds dropout
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Dropout(0.5), nn.Flatten(),
    nn.Linear(60, 10))

# %% wrong: the fully connected network
model = nn.Sequential(nn.Flatten(), nn.Linear(40, 100), nn.ReLU(), nn.Linear(100, 100), nn.ReLU(),
                      nn.Linear(100, 10))

# %% wrong: a function of random weights
def model(x):
    return torch.randn(len(x), 10)

# %% wrong: one more hidden layer
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(60, 60), nn.ReLU(), nn.Linear(60, 10))

# %% wrong: another kernel size
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=5, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=5, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=5, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(30, 10))

# %% wrong: leaky ReLU
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.LeakyReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.LeakyReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.LeakyReLU(),
    nn.Flatten(),
    nn.Linear(60, 10))

# %% wrong: log-softmax at the end
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(60, 10), nn.LogSoftmax(dim=1))

# %% wrong: forgets the first ReLU
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(60, 10))

# %% wrong: forgets to flatten
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Linear(4, 10))

# %% wrong: a convolution without offset
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid", bias=False),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid", bias=False),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid", bias=False),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(60, 10))

# %% wrong: forgets all ReLUs
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.Flatten(),
    nn.Linear(60, 10))

# %% wrong: forgets the second ReLU
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(60, 10))

# %% wrong: forgets the stride
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=1, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=1, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=1, padding="valid"),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(34 * 15, 10))

# %% wrong: forgets the third ReLU
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.Flatten(),
    nn.Linear(60, 10))

# %% wrong: pads by one
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding=1),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding=1),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding=1),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(75, 10))

# %% wrong: ReLU at the end
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(60, 10), nn.ReLU())

# %% wrong: uses one layer twice
middle = nn.Conv1d(15, 15, 3, stride=2)
model = nn.Sequential(nn.Conv1d(1, 15, 3, stride=2), nn.ReLU(), middle, nn.ReLU(), middle,
                      nn.ReLU(), nn.Flatten(), nn.Linear(60, 10))

# %% wrong: sigmoids instead of ReLU
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.Sigmoid(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.Sigmoid(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.Sigmoid(),
    nn.Flatten(),
    nn.Linear(60, 10))

# %% wrong: softmax at the end
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(60, 10), nn.Softmax(dim=1))

# %% wrong: forgets the third convolution
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(135, 10))

# %% wrong: a network that has the parameters but does not use them
class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Conv1d(1, 15, 3), nn.Conv1d(15, 15, 3), nn.Conv1d(15, 15, 3),
                                     nn.Linear(60, 10)])

    def forward(self, x):
        return torch.zeros(len(x), 10)


model = Network()

# %% right: a class that defines its layers in another order (5 points)
class MyNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.last = nn.Linear(60, 10)
        self.third = nn.Conv1d(15, 15, 3, stride=2)
        self.second = nn.Conv1d(15, 15, 3, stride=2)
        self.first = nn.Conv1d(1, 15, 3, stride=2)

    def forward(self, x):
        for layer in (self.first, self.second, self.third):
            x = torch.relu(layer(x))
        return self.last(torch.flatten(x, 1))

model = MyNet()
