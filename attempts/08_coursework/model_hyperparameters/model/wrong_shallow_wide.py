# points: 0
# mistake: one very wide hidden layer
model = nn.Sequential(nn.Linear(40, 300), nn.ReLU(), nn.Linear(300, 10))
