# points: 6
# style: features and classifier, lazy layers, inherits from Sequential
class Net(nn.Sequential):
    def __init__(self):
        super().__init__(
            nn.Sequential(nn.LazyConv2d(10, 5), nn.MaxPool2d(2), nn.ReLU(inplace=True),
                          nn.LazyConv2d(20, 5), nn.Dropout2d(), nn.MaxPool2d(2), nn.ReLU(inplace=True)),
            nn.Sequential(nn.Flatten(), nn.LazyLinear(50), nn.ReLU(), nn.LazyLinear(10),
                          nn.LogSoftmax(-1)))
