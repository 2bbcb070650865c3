# points: 10
# style: another activation function, the book's layout
D_i = 40
D_1 = 100
D_2 = 100
D_o = 10

model = nn.Sequential(
    nn.Linear(D_i, D_1), nn.SiLU(), nn.Linear(D_1, D_2), nn.SiLU(), nn.Linear(D_2, D_o)
)
