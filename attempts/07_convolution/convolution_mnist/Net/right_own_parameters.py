# points: 6
# style: parameters of its own, dropout by hand
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        shapes = dict(k1=(10, 1, 5, 5), k2=(20, 10, 5, 5), w1=(50, 320), w2=(10, 50))
        for name, shape in shapes.items():
            setattr(self, name, nn.Parameter(torch.randn(shape) * math.sqrt(2 / math.prod(shape[1:]))))
            setattr(self, "b" + name, nn.Parameter(torch.zeros(shape[0])))

    def forward(self, x):
        x = F.max_pool2d(F.conv2d(x, self.k1, self.bk1), 2).clamp(min=0)
        x = F.conv2d(x, self.k2, self.bk2)
        if self.training:
            x = x * 2 * (torch.rand(len(x), 20, 1, 1) < 0.5)
        x = F.max_pool2d(x, 2).clamp(min=0).reshape(len(x), -1)
        x = (x @ self.w1.T + self.bw1).clamp(min=0)
        return torch.log_softmax(x @ self.w2.T + self.bw2, 1)
