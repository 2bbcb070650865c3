# points: 0
# mistake: shares the derivative out between the inputs
class Add:
    def forward(self, x, y):
        return x + y

    def backward(self, dLdz):
        return [dLdz / 2, dLdz / 2]
