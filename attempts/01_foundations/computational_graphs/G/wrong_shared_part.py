# points: 0
# mistake: uses one Multiply for both products
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
