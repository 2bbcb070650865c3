# %% right: local derivatives written out (2 points)
class Add(object):
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x + y

    def backward(self, dLdz):
        dzdx = 1
        dzdy = 1
        return [dLdz * dzdx, dLdz * dzdy]

# %% right: the derivative twice, as a tuple (2 points)
class Add:
    def forward(self, *numbers):
        return sum(numbers)

    def backward(self, dLdz):
        return (dLdz,) * 2

# %% wrong: passes back what a product would
class Add:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x + y

    def backward(self, dLdz):
        return [dLdz * self.y, dLdz * self.x]

# %% wrong: ignores what comes from above
class Add:
    def forward(self, x, y):
        return x + y

    def backward(self, dLdz):
        return [1.0, 1.0]

# %% wrong: shares the derivative out between the inputs
class Add:
    def forward(self, x, y):
        return x + y

    def backward(self, dLdz):
        return [dLdz / 2, dLdz / 2]

# %% wrong: returns one number for both
class Add:
    def forward(self, x, y):
        return x + y

    def backward(self, dLdz):
        return dLdz
