# points: 0
# mistake: a radius, not its square
height = 0.5
