# %% right: keeps the input, exponentials (2 points)
class Tanh:
    def forward(self, x):
        self.x = x
        return (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))

    def backward(self, dLdz):
        return dLdz / np.cosh(self.x) ** 2

# %% right: np.tanh, keeps the output (2 points)
class Tanh(object):
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, dLdz):
        return dLdz * (1 - self.out * self.out)

# %% wrong: squares the input
class Tanh:
    def forward(self, x):
        self.x = x
        return np.tanh(x)

    def backward(self, dLdz):
        return dLdz * (1 - self.x ** 2)

# %% wrong: ignores what comes from above
class Tanh:
    def forward(self, x):
        self.z = np.tanh(x)
        return self.z

    def backward(self, dLdz):
        return 1 - self.z ** 2

# %% wrong: the derivative of the sigmoid
class Tanh:
    def forward(self, x):
        self.z = np.tanh(x)
        return self.z

    def backward(self, dLdz):
        return dLdz * self.z * (1 - self.z)

# %% wrong: applies tanh to what comes from above
class Tanh:
    def forward(self, x):
        return np.tanh(x)

    def backward(self, dLdz):
        return 1 - np.tanh(dLdz) ** 2
