# points: 0
# mistake: goes through the parts in forward order
class F:
    def __init__(self):
        self.add, self.multiply = Add(), Multiply()

    def forward(self, x, y, z):
        return self.multiply.forward(self.add.forward(x, y), z)

    def backward(self, dLdf):
        dLdx, dLdy = self.add.backward(dLdf)
        dLdq, dLdz = self.multiply.backward(dLdx)
        return [dLdx, dLdy, dLdz]
