# points: 0
# mistake: hands the derivative of the sum to the inner product
class G:
    def __init__(self):
        self.add, self.inner, self.outer = Add(), Multiply(), Multiply()

    def forward(self, x, y, z):
        return self.outer.forward(self.add.forward(x, y), self.inner.forward(x, z))

    def backward(self, dLdg):
        dLds, dLdp = self.outer.backward(dLdg)
        dLdx_sum, dLdy = self.add.backward(dLds)
        dLdx_product, dLdz = self.inner.backward(dLds)
        return [dLdx_sum + dLdx_product, dLdy, dLdz]
