# points: 1
# style: the two paths
x, y, z = 1, 2, 3
predict_twice = x * z + (x + y) * z
