# points: 0
# mistake: derivatives in the order of the backward pass
class F:
    def __init__(self):
        self.add, self.multiply = Add(), Multiply()

    def forward(self, x, y, z):
        return self.multiply.forward(self.add.forward(x, y), z)

    def backward(self, dLdf):
        dLdq, dLdz = self.multiply.backward(dLdf)
        dLdx, dLdy = self.add.backward(dLdq)
        return [dLdz, dLdx, dLdy]
