# points: 0
# mistake: passes back what a product would
class Add:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x + y

    def backward(self, dLdz):
        return [dLdz * self.y, dLdz * self.x]
