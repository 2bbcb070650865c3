# points: 0
# mistake: derivatives in the order of the backward pass
def f_with_gradients(x, y, z):
    return (x + y) * z, [x + y, z, z]
