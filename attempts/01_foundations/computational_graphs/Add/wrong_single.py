# points: 0
# mistake: returns one number for both
class Add:
    def forward(self, x, y):
        return x + y

    def backward(self, dLdz):
        return dLdz
