# points: 0
# mistake: forgets the path through the product
class G:
    def __init__(self):
        self.add, self.inner, self.outer = Add(), Multiply(), Multiply()

    def forward(self, x, y, z):
        return self.outer.forward(self.add.forward(x, y), self.inner.forward(x, z))

    def backward(self, dLdg):
        ds, dp = self.outer.backward(dLdg)
        return [*self.add.backward(ds), self.inner.backward(dp)[1]]
