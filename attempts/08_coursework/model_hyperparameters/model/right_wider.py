# points: 10
# style: wider layers, in place
D_1, D_2 = 180, 180
model = nn.Sequential(
    nn.Linear(D_i, D_1), nn.ReLU(inplace=True), nn.Linear(D_1, D_2), nn.ReLU(inplace=True),
    nn.Linear(D_2, D_o))
