# points: 0
# mistake: all objects share one memory
class Multiply:
    memory = {}

    def forward(self, x, y):
        self.memory["x"], self.memory["y"] = x, y
        return x * y

    def backward(self, dLdz):
        return [dLdz * self.memory["y"], dLdz * self.memory["x"]]
