# points: 2
# style: stores both numbers in forward
class Multiply(object):
    def forward(self, x, y):
        self.x = x
        self.y = y
        z = x * y
        return z

    def backward(self, dLdz):
        dzdx = self.y
        dzdy = self.x
        dLdx = dLdz * dzdx
        dLdy = dLdz * dzdy
        return [dLdx, dLdy]
