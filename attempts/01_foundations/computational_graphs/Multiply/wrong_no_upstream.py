# points: 0
# mistake: ignores what comes from above
class Multiply:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dLdz):
        return [self.y, self.x]
