# points: 0
# mistake: uses one layer twice
middle = nn.Conv1d(15, 15, 3, stride=2)
model = nn.Sequential(nn.Conv1d(1, 15, 3, stride=2), nn.ReLU(), middle, nn.ReLU(), middle,
                      nn.ReLU(), nn.Flatten(), nn.Linear(60, 10))
