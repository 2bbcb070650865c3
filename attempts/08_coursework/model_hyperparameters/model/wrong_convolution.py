# points: 0
# mistake: breaks the constraint: convolution
model = nn.Sequential(
    nn.Unflatten(1, (1, 40)), nn.Conv1d(1, 15, 3, stride=2), nn.ReLU(), nn.Flatten(),
    nn.Linear(285, 10))
