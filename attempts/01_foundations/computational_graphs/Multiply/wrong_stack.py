# points: 0
# mistake: all objects put their numbers on one stack
class Multiply:
    memory = []

    def forward(self, x, y):
        self.memory.append((x, y))
        return x * y

    def backward(self, dLdz):
        x, y = self.memory[-1]
        return [dLdz * y, dLdz * x]
