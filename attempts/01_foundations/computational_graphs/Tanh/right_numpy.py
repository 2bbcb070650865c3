# points: 2
# style: np.tanh, keeps the output
class Tanh(object):
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, dLdz):
        return dLdz * (1 - self.out * self.out)
