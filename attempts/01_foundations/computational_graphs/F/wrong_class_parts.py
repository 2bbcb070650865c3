# points: 0
# mistake: the parts belong to the class, so that all graphs share them
class F:
    add, multiply = Add(), Multiply()

    def forward(self, x, y, z):
        return self.multiply.forward(self.add.forward(x, y), z)

    def backward(self, dLdf):
        dLdq, dLdz = self.multiply.backward(dLdf)
        return [*self.add.backward(dLdq), dLdz]
