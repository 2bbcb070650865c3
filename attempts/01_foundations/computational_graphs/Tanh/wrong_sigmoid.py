# points: 0
# mistake: the derivative of the sigmoid
class Tanh:
    def forward(self, x):
        self.z = np.tanh(x)
        return self.z

    def backward(self, dLdz):
        return dLdz * self.z * (1 - self.z)
