# %% right: normalised blocks whose gamma begins small (4 points)
class DeepNetwork(nn.Module):
    def __init__(self, input_size, output_size, depth):
        super().__init__()
        self.first, self.last = nn.Linear(input_size, 64), nn.Linear(64, output_size)
        self.blocks = nn.ModuleList(nn.Sequential(nn.BatchNorm1d(64), nn.ReLU(), nn.Linear(64, 64)) for _ in range(depth))
        for block in self.blocks:
            block[2].weight.data *= 0.1
            block[2].bias.data.zero_()

    def forward(self, x):
        h = self.first(x)
        for block in self.blocks:
            h = h + block(h)
        return self.last(h)

# %% right: the blocks begin at zero (4 points)
class DeepNetwork(nn.Module):
    def __init__(self, input_size, output_size, depth):
        super().__init__()
        self.first, self.last = nn.Linear(input_size, 64), nn.Linear(64, output_size)
        self.hidden = nn.ModuleList()
        for _ in range(depth):
            layer = nn.Linear(64, 64)
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)
            self.hidden.append(layer)
        nn.init.kaiming_normal_(self.first.weight)

    def forward(self, x):
        x = self.first(x)
        for layer in self.hidden:
            x = x + layer(F.relu(x))
        return self.last(x)

# %% wrong: plain layers
class DeepNetwork(nn.Module):
    def __init__(self, input_size, output_size, depth):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(input_size, 64)] + [nn.Linear(64, 64) for _ in range(depth)])
        self.last = nn.Linear(64, output_size)
        for layer in self.layers:
            nn.init.kaiming_normal_(layer.weight)

    def forward(self, x):
        for layer in self.layers:
            x = layer(x).relu()
        return self.last(x)

# %% wrong: residual with He initialisation, whose loss becomes nan
class DeepNetwork(nn.Module):
    def __init__(self, input_size, output_size, depth):
        super().__init__()
        self.first, self.last = nn.Linear(input_size, 64), nn.Linear(64, output_size)
        self.layers = nn.ModuleList(nn.Linear(64, 64) for _ in range(depth))
        for layer in self.layers:
            nn.init.kaiming_normal_(layer.weight)

    def forward(self, x):
        h = self.first(x)
        for layer in self.layers:
            h = h + layer(h.relu())
        return self.last(h)

# %% wrong: normalised, with He initialisation (3 points)
class DeepNetwork(nn.Module):
    def __init__(self, input_size, output_size, depth):
        super().__init__()
        self.first, self.last = nn.Linear(input_size, 64), nn.Linear(64, output_size)
        self.layers = nn.ModuleList(nn.Linear(64, 64) for _ in range(depth))
        self.norms = nn.ModuleList(nn.BatchNorm1d(64) for _ in range(depth))
        for layer in (self.first, *self.layers, self.last):
            nn.init.kaiming_normal_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, x):
        h = self.first(x)
        for layer, norm in zip(self.layers, self.norms):
            h = h + layer(norm(h).relu())
        return self.last(h)

# %% shortcut: thirty layers are there, two are used
class DeepNetwork(nn.Module):
    def __init__(self, input_size, output_size, depth):
        super().__init__()
        self.first, self.last = nn.Linear(input_size, 64), nn.Linear(64, output_size)
        self.layers = nn.ModuleList(nn.Linear(64, 64) for _ in range(depth))

    def forward(self, x):
        h = self.first(x)
        for layer in self.layers[:2]:
            h = h + layer(h.relu())
        return self.last(h)

# %% wrong: thirty layers, whatever the depth
class DeepNetwork(nn.Module):
    def __init__(self, input_size, output_size, depth):
        super().__init__()
        self.first, self.last = nn.Linear(input_size, 64), nn.Linear(64, output_size)
        self.blocks = nn.ModuleList(nn.Linear(64, 64) for _ in range(30))
        for block in self.blocks:
            nn.init.zeros_(block.weight)

    def forward(self, x):
        x = self.first(x)
        for block in self.blocks:
            x = x + block(F.relu(x))
        return self.last(x)
