# points: 2
# style: the derivative twice, as a tuple
class Add:
    def forward(self, *numbers):
        return sum(numbers)

    def backward(self, dLdz):
        return (dLdz,) * 2
