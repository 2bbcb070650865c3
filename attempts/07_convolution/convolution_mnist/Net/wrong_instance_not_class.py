# points: 0
# mistake: Net is a network, not something that makes one
Net = nn.Sequential(nn.Flatten(), nn.Linear(784, 10), nn.LogSoftmax(1))
