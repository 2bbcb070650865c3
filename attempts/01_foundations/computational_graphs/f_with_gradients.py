# %% right: chain rule written out, no classes (2 points)
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

# %% right: four values in a row (2 points)
def f_with_gradients(x, y, z):
    add = Add()
    multiply = Multiply()
    q = add.forward(x, y)
    f = multiply.forward(q, z)
    dfdq, dfdz = multiply.backward(1)
    dfdx, dfdy = add.backward(dfdq)
    return f, dfdx, dfdy, dfdz

# %% right: torch, an array of derivatives (2 points)
def f_with_gradients(x, y, z):
    v = torch.tensor([x, y, z], dtype=torch.float64, requires_grad=True)
    f = (v[0] + v[1]) * v[2]
    f.backward()
    return f.item(), v.grad.numpy()

# %% right: the sum by hand on the way there, Add on the way back (2 points)
def f_with_gradients(x, y, z):
    product = Multiply()
    f = product.forward(x + y, z)
    dq, dz = product.backward(1.0)
    dx, dy = Add().backward(dq)
    return f, [dx, dy, dz]

# %% wrong: returns the printed values
def f_with_gradients(x, y, z):
    return -12, [-4, -4, 3]

# %% wrong: hands 1 to the sum in place of dfdq
def f_with_gradients(x, y, z):
    add, multiply = Add(), Multiply()
    f = multiply.forward(add.forward(x, y), z)
    dfdq, dfdz = multiply.backward(1)
    dfdx, dfdy = add.backward(1)
    return f, [dfdx, dfdy, dfdz]

# %% wrong: derivatives in the order of the backward pass
def f_with_gradients(x, y, z):
    return (x + y) * z, [x + y, z, z]

# %% wrong: x + y z
def f_with_gradients(x, y, z):
    return x + y * z, [1, z, y]

# %% wrong: returns the derivatives only
def f_with_gradients(x, y, z):
    return [z, z, x + y]
