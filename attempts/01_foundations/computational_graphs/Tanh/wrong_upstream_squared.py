# points: 0
# mistake: applies tanh to what comes from above
class Tanh:
    def forward(self, x):
        return np.tanh(x)

    def backward(self, dLdz):
        return 1 - np.tanh(dLdz) ** 2
