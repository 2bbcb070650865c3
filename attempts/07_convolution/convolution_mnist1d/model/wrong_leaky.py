# points: 0
# mistake: leaky ReLU
model = nn.Sequential(
    nn.Conv1d(in_channels=1, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.LeakyReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.LeakyReLU(),
    nn.Conv1d(in_channels=15, out_channels=15, kernel_size=3, stride=2, padding="valid"),
    nn.LeakyReLU(),
    nn.Flatten(),
    nn.Linear(60, 10))
