# points: 0
# mistake: a network that has the parameters but does not use them
class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Conv1d(1, 15, 3), nn.Conv1d(15, 15, 3), nn.Conv1d(15, 15, 3),
                                     nn.Linear(60, 10)])

    def forward(self, x):
        return torch.zeros(len(x), 10)


model = Network()
