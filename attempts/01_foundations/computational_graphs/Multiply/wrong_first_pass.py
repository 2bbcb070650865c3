# points: 0
# mistake: keeps the numbers of the first forward pass for ever
class Multiply:
    def __init__(self):
        self.numbers = None

    def forward(self, x, y):
        self.numbers = self.numbers or (x, y)
        return x * y

    def backward(self, dLdz):
        x, y = self.numbers
        return [dLdz * y, dLdz * x]
