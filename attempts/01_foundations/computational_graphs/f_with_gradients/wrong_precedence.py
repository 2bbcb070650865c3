# points: 0
# mistake: x + y z
def f_with_gradients(x, y, z):
    return x + y * z, [1, z, y]
