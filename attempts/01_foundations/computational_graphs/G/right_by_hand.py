# points: 3
# style: calculus, no parts
class G:
    def forward(self, x, y, z):
        self.x, self.y, self.z = x, y, z
        return (x + y) * x * z

    def backward(self, dLdg):
        x, y, z = self.x, self.y, self.z
        return [dLdg * (2 * x + y) * z, dLdg * x * z, dLdg * (x * x + x * y)]
