# points: 0
# mistake: ignores what comes from above
class Add:
    def forward(self, x, y):
        return x + y

    def backward(self, dLdz):
        return [1.0, 1.0]
