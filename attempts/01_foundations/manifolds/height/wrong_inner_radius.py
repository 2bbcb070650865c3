# points: 0
# mistake: the inner radius of the ring
height = 2 / 3
