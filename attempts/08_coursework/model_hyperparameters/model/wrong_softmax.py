# points: 0
# mistake: a softmax in front of a loss that has one
model = nn.Sequential(
    nn.Linear(40, 200), nn.ReLU(), nn.Linear(200, 200), nn.ReLU(), nn.Linear(200, 10), nn.Softmax(dim=1))
