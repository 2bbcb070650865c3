# %% right: around the function of before, without a constructor (2 points)
class F:
    def forward(self, x, y, z):
        self.numbers = (x, y, z)
        return (x + y) * z

    def backward(self, dLdf):
        x, y, z = self.numbers
        return np.array([z, z, x + y]) * dLdf

# %% right: the parts by name (2 points)
class F(object):
    def __init__(self):
        self.add = Add()
        self.mul = Multiply()

    def forward(self, x, y, z):
        q = self.add.forward(x, y)
        f = self.mul.forward(q, z)
        return f

    def backward(self, dLdf):
        dLdq, dLdz = self.mul.backward(dLdf)
        dLdx, dLdy = self.add.backward(dLdq)
        return [dLdx, dLdy, dLdz]

# %% wrong: the parts belong to the class, so that all graphs share them
class F:
    add, multiply = Add(), Multiply()

    def forward(self, x, y, z):
        return self.multiply.forward(self.add.forward(x, y), z)

    def backward(self, dLdf):
        dLdq, dLdz = self.multiply.backward(dLdf)
        return [*self.add.backward(dLdq), dLdz]

# %% wrong: goes through the parts in forward order
class F:
    def __init__(self):
        self.add, self.multiply = Add(), Multiply()

    def forward(self, x, y, z):
        return self.multiply.forward(self.add.forward(x, y), z)

    def backward(self, dLdf):
        dLdx, dLdy = self.add.backward(dLdf)
        dLdq, dLdz = self.multiply.backward(dLdx)
        return [dLdx, dLdy, dLdz]

# %% wrong: ignores what comes from above
class F:
    def __init__(self):
        self.add, self.multiply = Add(), Multiply()

    def forward(self, x, y, z):
        return self.multiply.forward(self.add.forward(x, y), z)

    def backward(self, dLdf):
        dLdq, dLdz = self.multiply.backward(1.0)
        return [*self.add.backward(dLdq), dLdz]

# %% wrong: derivatives in the order of the backward pass
class F:
    def __init__(self):
        self.add, self.multiply = Add(), Multiply()

    def forward(self, x, y, z):
        return self.multiply.forward(self.add.forward(x, y), z)

    def backward(self, dLdf):
        dLdq, dLdz = self.multiply.backward(dLdf)
        dLdx, dLdy = self.add.backward(dLdq)
        return [dLdz, dLdx, dLdy]
