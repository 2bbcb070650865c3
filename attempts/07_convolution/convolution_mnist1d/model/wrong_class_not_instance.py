# points: 0
# mistake: gives the class, not a network
class model(nn.Module):
    def forward(self, x):
        return torch.zeros(len(x), 10)
