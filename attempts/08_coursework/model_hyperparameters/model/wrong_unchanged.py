# points: 0
# mistake: hands in the baseline
model = nn.Sequential(
    nn.Linear(D_i, D_1), nn.ReLU(), nn.Linear(D_1, D_2), nn.ReLU(), nn.Linear(D_2, D_o))
