# points: 1
# style: a number
height = 0.25
