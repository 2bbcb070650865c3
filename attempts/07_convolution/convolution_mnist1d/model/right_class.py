# points: 5
# style: a class with functions of F, layers defined in another order than used
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
