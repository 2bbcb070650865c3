# points: 0
# mistake: breaks the constraint: normalisation
model = nn.Sequential(
    nn.Linear(40, 100), nn.BatchNorm1d(100), nn.ReLU(), nn.Linear(100, 100), nn.ReLU(), nn.Linear(100, 10))
