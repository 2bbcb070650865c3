# %% right: keeps the loss before the first and after every step (4 points)
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    history = []
    for epoch in range(epochs):
        loss = F.mse_loss(model(X), Y)
        history.append(loss.item())
        loss.backward()
        with torch.no_grad():
            for p in [*model.w, *model.b]:
                p.sub_(lr * p.grad)
                p.grad.zero_()
    history.append(F.mse_loss(model(X), Y).item())
    return history

# %% right: p.data, zero_ and index loops; the loss is taken after the step (4 points)
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    history = []
    for epoch in range(epochs):
        for p in model.w + model.b:
            if p.grad is not None:
                p.grad.zero_()
        ((model(X) - Y) ** 2).mean().backward()
        for i in range(len(model.w)):
            model.w[i].data -= lr * model.w[i].grad
            model.b[i].data -= lr * model.b[i].grad
        history.append(float(((model(X) - Y) ** 2).mean()))
    return history

# %% right: torch.autograd.grad, new lists of tensors in every epoch (4 points)
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    history = np.zeros(epochs)
    for epoch in range(epochs):
        loss = mean_squared_error(model(X), Y)
        history[epoch] = loss.item()
        gradients = torch.autograd.grad(loss, model.w + model.b)
        n = len(model.w)
        model.w = [(w - lr * g).detach().requires_grad_() for w, g in zip(model.w, gradients[:n])]
        model.b = [(b - lr * g).detach().requires_grad_() for b, g in zip(model.b, gradients[n:])]
    return history

# %% right: torch.optim.SGD and the learner's own loss (4 points)
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    optimizer = torch.optim.SGD(model.w + model.b, lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = mean_squared_error(model.forward(X), Y)
        loss.backward()
        optimizer.step()
        losses.append(loss)
    return losses

# %% wrong: never clears the gradients
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    history = []
    for _ in range(epochs):
        loss = F.mse_loss(model(X), Y)
        loss.backward()
        history.append(loss.item())
        with torch.no_grad():
            for p in model.w + model.b:
                p -= lr * p.grad
    return history

# %% wrong: another optimiser
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    optimizer = torch.optim.Adam(model.w + model.b, lr=lr)
    history = []
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = F.mse_loss(model(X), Y)
        loss.backward()
        optimizer.step()
        history.append(loss.item())
    return history

# %% wrong: adds the gradient
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    history = []
    for _ in range(epochs):
        loss = F.mse_loss(model(X), Y)
        loss.backward()
        history.append(loss.item())
        with torch.no_grad():
            for p in model.w + model.b:
                p += lr * p.grad
                p.grad = None
    return history

# %% wrong: ignores lr and epochs
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    optimizer = torch.optim.SGD(model.w + model.b, lr=0.1)
    history = []
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = F.mse_loss(model(X), Y)
        loss.backward()
        optimizer.step()
        history.append(loss.item())
    return history

# %% wrong: returns the last loss only
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    optimizer = torch.optim.SGD(model.w + model.b, lr=lr)
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = F.mse_loss(model(X), Y)
        loss.backward()
        optimizer.step()
    return loss.item()

# %% wrong: a list of falling numbers without any training
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    first = F.mse_loss(model(X), Y).item()
    return [first / (k + 1) for k in range(epochs)]

# %% wrong: rebinds the loop variable, so the model never changes
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    history = []
    for _ in range(epochs):
        loss = F.mse_loss(model(X), Y)
        loss.backward()
        history.append(loss.item())
        for p in model.w + model.b:
            p = p - lr * p.grad
    return history

# %% wrong: each parameter moves before the derivative of the next is taken
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    history = []
    for _ in range(epochs):
        history.append(F.mse_loss(model(X), Y).item())
        for p in model.w + model.b:
            gradient, = torch.autograd.grad(F.mse_loss(model(X), Y), p)
            with torch.no_grad():
                p -= lr * gradient
    return history

# %% wrong: descends the sum of squares
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    history = []
    for _ in range(epochs):
        loss = ((model(X) - Y) ** 2).sum()
        loss.backward()
        history.append(loss.item() / Y.numel())
        with torch.no_grad():
            for p in model.w + model.b:
                p -= lr * p.grad
                p.grad = None
    return history

# %% wrong: does not train the offsets
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    history = []
    for _ in range(epochs):
        loss = F.mse_loss(model(X), Y)
        loss.backward()
        history.append(loss.item())
        with torch.no_grad():
            for p in model.w:
                p -= lr * p.grad
                p.grad = None
            for p in model.b:
                p.grad = None
    return history
