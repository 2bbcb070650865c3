# points: 6
# style: functions only, layers defined in another order, ReLU before pooling
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.second = nn.Linear(50, 10)
        self.first = nn.Linear(320, 50)
        self.b = nn.Conv2d(10, 20, (5, 5))
        self.a = nn.Conv2d(1, 10, (5, 5))

    def forward(self, x):
        x = F.max_pool2d(torch.relu(self.a(x)), kernel_size=2, stride=2)
        x = F.dropout2d(torch.relu(self.b(x)), training=self.training)
        x = F.max_pool2d(x, 2).view(-1, 320)
        x = self.second(torch.relu(self.first(x)))
        return x - x.logsumexp(dim=-1, keepdim=True)
