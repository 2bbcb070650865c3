# points: 2
# style: four values in a row
def f_with_gradients(x, y, z):
    add = Add()
    multiply = Multiply()
    q = add.forward(x, y)
    f = multiply.forward(q, z)
    dfdq, dfdz = multiply.backward(1)
    dfdx, dfdy = add.backward(dfdq)
    return f, dfdx, dfdy, dfdz
