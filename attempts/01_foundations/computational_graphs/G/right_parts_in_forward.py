# points: 3
# style: new parts in every forward pass
class G:
    def forward(self, x, y, z):
        self.parts = Add(), Multiply(), Multiply()
        s, p = self.parts[0].forward(x, y), self.parts[1].forward(z, x)
        return self.parts[2].forward(s, p)

    def backward(self, dLdg):
        s, p = self.parts[2].backward(dLdg)
        through_sum, through_product = self.parts[0].backward(s), self.parts[1].backward(p)
        return (through_sum[0] + through_product[1], through_sum[1], through_product[0])
