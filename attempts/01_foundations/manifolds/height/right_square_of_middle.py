# points: 1
# style: squared radius in the middle
height = 0.5 ** 2
