# points: 0
# mistake: ten channels instead of fifteen
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=10, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=10, out_channels=10, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=10, out_channels=10, kernel_size=3, stride=2, padding="valid"),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(40, 10))
