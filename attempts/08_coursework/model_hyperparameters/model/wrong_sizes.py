# points: 0
# mistake: layers that do not fit together
model = nn.Sequential(
    nn.Linear(40, 200), nn.ReLU(), nn.Linear(100, 100), nn.ReLU(), nn.Linear(100, 10))
