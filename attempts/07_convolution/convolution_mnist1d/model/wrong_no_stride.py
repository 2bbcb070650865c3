# points: 0
# mistake: forgets the stride
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=1, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=1, padding="valid"),
    nn.ReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=1, padding="valid"),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(34 * 15, 10))
