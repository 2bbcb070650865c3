# points: 0
# mistake: nothing kept in forward
class Multiply:
    def forward(self, x, y):
        return x * y

    def backward(self, dLdz):
        return [dLdz * self.y, dLdz * self.x]
