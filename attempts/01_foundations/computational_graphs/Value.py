# %% right: functions that pass on, sorted before (6 points)
class Value:
    def __init__(self, data):
        self.data, self.grad = data, 0.0
        self.children, self.pass_on = [], lambda: None

    def __add__(self, other):
        out = Value(self.data + other.data)
        out.children = [self, other]
        def pass_on():
            self.grad += out.grad
            other.grad += out.grad
        out.pass_on = pass_on
        return out

    def __mul__(self, other):
        out = Value(self.data * other.data)
        out.children = [self, other]
        def pass_on():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.pass_on = pass_on
        return out

    def tanh(self):
        out = Value(np.tanh(self.data))
        out.children = [self]
        def pass_on():
            self.grad += (1 - out.data ** 2) * out.grad
        out.pass_on = pass_on
        return out

    def backward(self):
        topo, visited = [], set()
        def build(v):
            if id(v) not in visited:
                visited.add(id(v))
                for c in v.children:
                    build(c)
                topo.append(v)
        build(self)
        self.grad = 1.0
        for v in topo[::-1]:
            v.pass_on()

# %% right: waits until all that comes back has arrived (6 points)
class Value:
    def __init__(self, data, parents=()):
        self.data, self.grad, self.parents = data, 0.0, parents

    def __add__(self, other):
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, ((self, 1 - t * t),))

    def backward(self):
        waiting, todo = {self: 0}, [self]
        while todo:
            for parent, _ in todo.pop().parents:
                if parent not in waiting:
                    waiting[parent] = 0
                    todo.append(parent)
                waiting[parent] += 1
        self.grad, ready = 1.0, [self]
        while ready:
            value = ready.pop()
            for parent, slope in value.parents:
                parent.grad += slope * value.grad
                waiting[parent] -= 1
                if waiting[parent] == 0:
                    ready.append(parent)

# %% wrong: goes along every path by itself, which takes for ever where there are many (5 points)
class Value:
    def __init__(self, data, parents=()):
        self.data, self.grad, self.parents = data, 0.0, parents

    def __add__(self, other):
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, ((self, 1 - t * t),))

    def backward(self, derivative=1.0):
        self.grad += derivative
        for parent, slope in self.parents:
            parent.backward(slope * derivative)

# %% wrong: replaces a derivative in place of adding to it (2 points)
class Value:
    def __init__(self, data, parents=()):
        self.data, self.grad, self.parents = data, 0.0, parents

    def __add__(self, other):
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, ((self, 1 - t * t),))

    def backward(self):
        self.grad, todo = 1.0, [self]
        while todo:
            value = todo.pop()
            for parent, slope in value.parents:
                parent.grad = slope * value.grad
                todo.append(parent)

# %% wrong: hands on what has come back so far, before the rest arrives (4 points)
class Value:
    def __init__(self, data, parents=()):
        self.data, self.grad, self.parents = data, 0.0, parents

    def __add__(self, other):
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, ((self, 1 - t * t),))

    def backward(self):
        self.grad, todo, seen = 1.0, [self], set()
        while todo:
            value = todo.pop(0)
            for parent, slope in value.parents:
                parent.grad += slope * value.grad
                if parent not in seen:
                    seen.add(parent)
                    todo.append(parent)

# %% wrong: its own derivative stays zero
class Value:
    def __init__(self, data, parents=()):
        self.data, self.grad, self.parents = data, 0.0, parents

    def __add__(self, other):
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, ((self, 1 - t * t),))

    def backward(self):
        order, seen = [], set()
        def visit(value):
            if value not in seen:
                seen.add(value)
                for parent, _ in value.parents:
                    visit(parent)
                order.append(value)
        visit(self)
        for value in reversed(order):
            for parent, slope in value.parents:
                parent.grad += slope * value.grad

# %% wrong: a product hands back the wrong number
class Value:
    def __init__(self, data, parents=()):
        self.data, self.grad, self.parents = data, 0.0, parents

    def __add__(self, other):
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        return Value(self.data * other.data, ((self, self.data), (other, other.data)))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, ((self, 1 - t * t),))

    def backward(self):
        waiting, todo = {self: 0}, [self]
        while todo:
            for parent, _ in todo.pop().parents:
                if parent not in waiting:
                    waiting[parent] = 0
                    todo.append(parent)
                waiting[parent] += 1
        self.grad, ready = 1.0, [self]
        while ready:
            value = ready.pop()
            for parent, slope in value.parents:
                parent.grad += slope * value.grad
                waiting[parent] -= 1
                if waiting[parent] == 0:
                    ready.append(parent)

# %% shortcut: torch in disguise
class Value:
    def __init__(self, data):
        self.tensor = data if isinstance(data, torch.Tensor) else torch.tensor(data, requires_grad=True)
        if self.tensor.requires_grad and not self.tensor.is_leaf:
            self.tensor.retain_grad()

    data = property(lambda self: self.tensor.item())
    grad = property(lambda self: 0.0 if self.tensor.grad is None else self.tensor.grad.item())

    def __add__(self, other):
        return Value(self.tensor + other.tensor)

    def __mul__(self, other):
        return Value(self.tensor * other.tensor)

    def tanh(self):
        return Value(torch.tanh(self.tensor))

    def backward(self):
        self.tensor.backward()

# %% shortcut: finite differences at the inputs
class Value:
    def __init__(self, data, compute=None, parents=()):
        self.data, self.grad, self.parents = data, 0.0, parents
        self.compute = compute or (lambda: self.data)

    def __add__(self, other):
        return Value(self.data + other.data, lambda: self.compute() + other.compute(), (self, other))

    def __mul__(self, other):
        return Value(self.data * other.data, lambda: self.compute() * other.compute(), (self, other))

    def tanh(self):
        return Value(math.tanh(self.data), lambda: math.tanh(self.compute()), (self,))

    def backward(self):
        leaves, todo = set(), [self]
        while todo:
            value = todo.pop()
            todo += value.parents
            leaves |= set() if value.parents else {value}
        self.grad = 1.0
        for leaf in leaves:
            old = leaf.data
            leaf.data = old + 1e-6
            up = self.compute()
            leaf.data = old - 1e-6
            leaf.grad = (up - self.compute()) / 2e-6
            leaf.data = old
