# points: 2
# style: chain rule written out, no classes
def f_with_gradients(x, y, z):
    # forward pass
    q = x + y
    f = q * z
    # backward pass
    dfdq = z
    dfdz = q
    dfdx = dfdq * 1
    dfdy = dfdq * 1
    return f, [dfdx, dfdy, dfdz]
