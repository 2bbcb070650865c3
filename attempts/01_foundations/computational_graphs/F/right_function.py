# points: 2
# style: around the function of before, without a constructor
class F:
    def forward(self, x, y, z):
        self.numbers = (x, y, z)
        return (x + y) * z

    def backward(self, dLdf):
        x, y, z = self.numbers
        return np.array([z, z, x + y]) * dLdf
