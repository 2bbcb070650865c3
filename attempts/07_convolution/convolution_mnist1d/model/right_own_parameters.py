# points: 5
# style: parameters of its own, no layers
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
