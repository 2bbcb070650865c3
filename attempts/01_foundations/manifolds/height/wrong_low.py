# points: 0
# mistake: squares twice
height = 0.0625
