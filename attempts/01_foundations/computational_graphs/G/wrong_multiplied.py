# points: 0
# mistake: multiplies the two shares of x
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
