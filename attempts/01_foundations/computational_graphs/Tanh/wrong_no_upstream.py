# points: 0
# mistake: ignores what comes from above
class Tanh:
    def forward(self, x):
        self.z = np.tanh(x)
        return self.z

    def backward(self, dLdz):
        return 1 - self.z ** 2
