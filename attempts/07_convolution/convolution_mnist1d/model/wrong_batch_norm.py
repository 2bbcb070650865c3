# points: 0
# mistake: adds batch normalisation
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.BatchNorm1d(15), nn.Flatten(),
    nn.Linear(60, 10))
