# points: 3
# style: F of before as a part
class G:
    def __init__(self):
        self.f, self.product = F(), Multiply()

    def forward(self, x, y, z):
        return self.f.forward(x, y, self.product.forward(x, z))

    def backward(self, dLdg):
        dLdx_sum, dLdy, dLdp = self.f.backward(dLdg)
        dLdx_product, dLdz = self.product.backward(dLdp)
        return [dLdx_sum + dLdx_product, dLdy, dLdz]
