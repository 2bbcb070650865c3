# points: 5
# style: a class that keeps its layers in a ModuleList
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
