# %% right: keeps the local derivatives, returns an array (2 points)
class Multiply:
    def __init__(self):
        self.local = None

    def forward(self, x, y):
        self.local = np.array([y, x])
        return x * y

    def backward(self, dLdz):
        return dLdz * self.local

# %% right: stores both numbers in forward (2 points)
class Multiply(object):
    def forward(self, x, y):
        self.x = x
        self.y = y
        z = x * y
        return z

    def backward(self, dLdz):
        dzdx = self.y
        dzdy = self.x
        dLdx = dLdz * dzdx
        dLdy = dLdz * dzdy
        return [dLdx, dLdy]

# %% wrong: all objects share one memory
class Multiply:
    memory = {}

    def forward(self, x, y):
        self.memory["x"], self.memory["y"] = x, y
        return x * y

    def backward(self, dLdz):
        return [dLdz * self.memory["y"], dLdz * self.memory["x"]]

# %% wrong: keeps the numbers of the first forward pass for ever
class Multiply:
    def __init__(self):
        self.numbers = None

    def forward(self, x, y):
        self.numbers = self.numbers or (x, y)
        return x * y

    def backward(self, dLdz):
        x, y = self.numbers
        return [dLdz * y, dLdz * x]

# %% wrong: nothing kept in forward
class Multiply:
    def forward(self, x, y):
        return x * y

    def backward(self, dLdz):
        return [dLdz * self.y, dLdz * self.x]

# %% wrong: ignores what comes from above
class Multiply:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dLdz):
        return [self.y, self.x]

# %% wrong: all objects put their numbers on one stack
class Multiply:
    memory = []

    def forward(self, x, y):
        self.memory.append((x, y))
        return x * y

    def backward(self, dLdz):
        x, y = self.memory[-1]
        return [dLdz * y, dLdz * x]

# %% wrong: derivatives exchanged
class Multiply:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dLdz):
        return [dLdz * self.x, dLdz * self.y]
