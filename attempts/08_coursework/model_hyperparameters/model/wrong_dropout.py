# points: 0
# mistake: breaks the constraint: dropout
model = nn.Sequential(
    nn.Linear(40, 200), nn.ReLU(), nn.Dropout(0.1), nn.Linear(200, 100), nn.ReLU(), nn.Linear(100, 10))
