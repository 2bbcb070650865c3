# %% right: three hidden layers of 150 units, built by make_network (10 points)
model = make_network([150, 150, 150], nn.ReLU)

# %% right: another activation function, the book's layout (10 points)
D_i = 40
D_1 = 100
D_2 = 100
D_o = 10

model = nn.Sequential(
    nn.Linear(D_i, D_1), nn.SiLU(), nn.Linear(D_1, D_2), nn.SiLU(), nn.Linear(D_2, D_o)
)

# %% right: wider layers, in place (10 points)
D_1, D_2 = 180, 180
model = nn.Sequential(
    nn.Linear(D_i, D_1), nn.ReLU(inplace=True), nn.Linear(D_1, D_2), nn.ReLU(inplace=True),
    nn.Linear(D_2, D_o))

# %% wrong: breaks the constraint: normalisation
model = nn.Sequential(
    nn.Linear(40, 100), nn.BatchNorm1d(100), nn.ReLU(), nn.Linear(100, 100), nn.ReLU(), nn.Linear(100, 10))

# %% wrong: breaks the constraint: convolution
model = nn.Sequential(
    nn.Unflatten(1, (1, 40)), nn.Conv1d(1, 15, 3, stride=2), nn.ReLU(), nn.Flatten(),
    nn.Linear(285, 10))

# %% wrong: breaks the constraint: dropout
model = nn.Sequential(
    nn.Linear(40, 200), nn.ReLU(), nn.Dropout(0.1), nn.Linear(200, 100), nn.ReLU(), nn.Linear(100, 10))

# %% wrong: one very wide hidden layer
model = nn.Sequential(nn.Linear(40, 300), nn.ReLU(), nn.Linear(300, 10))

# %% wrong: an activation function that learns too slowly here
model = nn.Sequential(
    nn.Linear(40, 100), nn.Sigmoid(), nn.Linear(100, 100), nn.Sigmoid(), nn.Linear(100, 10))

# %% wrong: layers that do not fit together
model = nn.Sequential(
    nn.Linear(40, 200), nn.ReLU(), nn.Linear(100, 100), nn.ReLU(), nn.Linear(100, 10))

# %% wrong: hands in sizes, not a network
model = [40, 200, 200, 10]

# %% wrong: a softmax in front of a loss that has one
model = nn.Sequential(
    nn.Linear(40, 200), nn.ReLU(), nn.Linear(200, 200), nn.ReLU(), nn.Linear(200, 10), nn.Softmax(dim=1))

# %% wrong: more parameters than allowed
model = make_network([600, 600], nn.ReLU)

# %% wrong: the baseline with a lucky seed, trained beforehand
torch.manual_seed(7)
train(model := make_network([100, 100], nn.ReLU), 7)

# %% wrong: hands in the baseline
model = nn.Sequential(
    nn.Linear(D_i, D_1), nn.ReLU(), nn.Linear(D_1, D_2), nn.ReLU(), nn.Linear(D_2, D_o))

# %% wrong: no activation function
model = nn.Sequential(nn.Linear(40, 120), nn.Linear(120, 10))

# %% right: blocks in a network (10 points)
def block(n_in, n_out):
    return nn.Sequential(nn.Linear(n_in, n_out), nn.GELU())


model = nn.Sequential(block(D_i, 120), block(120, 120), nn.Linear(120, D_o))

# %% wrong: a class of one's own
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(40, 200)
        self.out = nn.Linear(200, 10)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x)))


model = Net()

# %% wrong: the function, not what it returns
model = make_network
