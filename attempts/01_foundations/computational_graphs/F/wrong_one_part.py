# points: 0
# mistake: ignores what comes from above
class F:
    def __init__(self):
        self.add, self.multiply = Add(), Multiply()

    def forward(self, x, y, z):
        return self.multiply.forward(self.add.forward(x, y), z)

    def backward(self, dLdf):
        dLdq, dLdz = self.multiply.backward(1.0)
        return [*self.add.backward(dLdq), dLdz]
