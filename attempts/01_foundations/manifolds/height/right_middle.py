# points: 1
# style: the middle of the gap
height = ((1 / 3) ** 2 + (2 / 3) ** 2) / 2
