# points: 2
# style: keeps the input, exponentials
class Tanh:
    def forward(self, x):
        self.x = x
        return (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))

    def backward(self, dLdz):
        return dLdz / np.cosh(self.x) ** 2
