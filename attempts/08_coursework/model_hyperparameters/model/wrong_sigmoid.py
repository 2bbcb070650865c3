# points: 0
# mistake: an activation function that learns too slowly here
model = nn.Sequential(
    nn.Linear(40, 100), nn.Sigmoid(), nn.Linear(100, 100), nn.Sigmoid(), nn.Linear(100, 10))
