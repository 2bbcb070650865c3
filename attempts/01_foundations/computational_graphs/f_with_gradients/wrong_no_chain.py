# points: 0
# mistake: hands 1 to the sum in place of dfdq
def f_with_gradients(x, y, z):
    add, multiply = Add(), Multiply()
    f = multiply.forward(add.forward(x, y), z)
    dfdq, dfdz = multiply.backward(1)
    dfdx, dfdy = add.backward(1)
    return f, [dfdx, dfdy, dfdz]
