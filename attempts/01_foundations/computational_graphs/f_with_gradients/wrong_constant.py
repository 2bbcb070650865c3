# points: 0
# mistake: returns the printed values
def f_with_gradients(x, y, z):
    return -12, [-4, -4, 3]
