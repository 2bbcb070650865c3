# points: 0
# mistake: squares the input
class Tanh:
    def forward(self, x):
        self.x = x
        return np.tanh(x)

    def backward(self, dLdz):
        return dLdz * (1 - self.x ** 2)
