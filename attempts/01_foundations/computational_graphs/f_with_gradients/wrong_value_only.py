# points: 0
# mistake: returns the derivatives only
def f_with_gradients(x, y, z):
    return [z, z, x + y]
