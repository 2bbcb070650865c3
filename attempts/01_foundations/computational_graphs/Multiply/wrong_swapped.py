# points: 0
# mistake: derivatives exchanged
class Multiply:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dLdz):
        return [dLdz * self.x, dLdz * self.y]
