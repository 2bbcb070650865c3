# points: 5
# style: lazy layers in nested blocks
def block():
    return nn.Sequential(nn.LazyConv1d(15, 3, stride=2), nn.ReLU())


model = nn.Sequential(block(), block(), block(), nn.Flatten(), nn.LazyLinear(10))
