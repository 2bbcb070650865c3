# points: 0
# mistake: the second derivative of x overwrites the first
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
