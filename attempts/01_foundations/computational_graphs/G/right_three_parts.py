# points: 3
# style: three parts
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
