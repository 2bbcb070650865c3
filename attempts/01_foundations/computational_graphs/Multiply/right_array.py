# points: 2
# style: keeps the local derivatives, returns an array
class Multiply:
    def __init__(self):
        self.local = None

    def forward(self, x, y):
        self.local = np.array([y, x])
        return x * y

    def backward(self, dLdz):
        return dLdz * self.local
