# %% right: calculus, no parts (3 points)
class G:
    def forward(self, x, y, z):
        self.x, self.y, self.z = x, y, z
        return (x + y) * x * z

    def backward(self, dLdg):
        x, y, z = self.x, self.y, self.z
        return [dLdg * (2 * x + y) * z, dLdg * x * z, dLdg * (x * x + x * y)]

# %% right: new parts in every forward pass (3 points)
class G:
    def forward(self, x, y, z):
        self.parts = Add(), Multiply(), Multiply()
        s, p = self.parts[0].forward(x, y), self.parts[1].forward(z, x)
        return self.parts[2].forward(s, p)

    def backward(self, dLdg):
        s, p = self.parts[2].backward(dLdg)
        through_sum, through_product = self.parts[0].backward(s), self.parts[1].backward(p)
        return (through_sum[0] + through_product[1], through_sum[1], through_product[0])

# %% right: three parts (3 points)
class G(object):
    def __init__(self):
        self.add = Add()
        self.mul1 = Multiply()
        self.mul2 = Multiply()

    def forward(self, x, y, z):
        a = self.add.forward(x, y)
        b = self.mul1.forward(x, z)
        return self.mul2.forward(a, b)

    def backward(self, dLdg):
        da, db = self.mul2.backward(dLdg)
        dx1, dy = self.add.backward(da)
        dx2, dz = self.mul1.backward(db)
        return [dx1 + dx2, dy, dz]

# %% right: F of before as a part (3 points)
class G:
    def __init__(self):
        self.f, self.product = F(), Multiply()

    def forward(self, x, y, z):
        return self.f.forward(x, y, self.product.forward(x, z))

    def backward(self, dLdg):
        dLdx_sum, dLdy, dLdp = self.f.backward(dLdg)
        dLdx_product, dLdz = self.product.backward(dLdp)
        return [dLdx_sum + dLdx_product, dLdy, dLdz]

# %% wrong: hands the derivative of the sum to the inner product
class G:
    def __init__(self):
        self.add, self.inner, self.outer = Add(), Multiply(), Multiply()

    def forward(self, x, y, z):
        return self.outer.forward(self.add.forward(x, y), self.inner.forward(x, z))

    def backward(self, dLdg):
        dLds, dLdp = self.outer.backward(dLdg)
        dLdx_sum, dLdy = self.add.backward(dLds)
        dLdx_product, dLdz = self.inner.backward(dLds)
        return [dLdx_sum + dLdx_product, dLdy, dLdz]

# %% wrong: multiplies the two shares of x
class G:
    def __init__(self):
        self.add, self.inner, self.outer = Add(), Multiply(), Multiply()

    def forward(self, x, y, z):
        return self.outer.forward(self.add.forward(x, y), self.inner.forward(x, z))

    def backward(self, dLdg):
        ds, dp = self.outer.backward(dLdg)
        dx1, dy = self.add.backward(ds)
        dx2, dz = self.inner.backward(dp)
        return [dx1 * dx2, dy, dz]

# %% wrong: the second derivative of x overwrites the first
class G:
    def __init__(self):
        self.add, self.inner, self.outer = Add(), Multiply(), Multiply()

    def forward(self, x, y, z):
        return self.outer.forward(self.add.forward(x, y), self.inner.forward(x, z))

    def backward(self, dLdg):
        ds, dp = self.outer.backward(dLdg)
        dx, dy = self.add.backward(ds)
        dx, dz = self.inner.backward(dp)
        return [dx, dy, dz]

# %% wrong: forgets the path through the product
class G:
    def __init__(self):
        self.add, self.inner, self.outer = Add(), Multiply(), Multiply()

    def forward(self, x, y, z):
        return self.outer.forward(self.add.forward(x, y), self.inner.forward(x, z))

    def backward(self, dLdg):
        ds, dp = self.outer.backward(dLdg)
        return [*self.add.backward(ds), self.inner.backward(dp)[1]]

# %% wrong: uses one Multiply for both products
class G:
    def __init__(self):
        self.add, self.multiply = Add(), Multiply()

    def forward(self, x, y, z):
        s, p = self.add.forward(x, y), self.multiply.forward(x, z)
        return self.multiply.forward(s, p)

    def backward(self, dLdg):
        ds, dp = self.multiply.backward(dLdg)
        dx1, dy = self.add.backward(ds)
        dx2, dz = self.multiply.backward(dp)
        return [dx1 + dx2, dy, dz]
