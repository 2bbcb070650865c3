# points: 2
# style: local derivatives written out
class Add(object):
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x + y

    def backward(self, dLdz):
        dzdx = 1
        dzdy = 1
        return [dLdz * dzdx, dLdz * dzdy]
