# %% right: sum of losses divided at the end, max with keepdim (3 points)
def evaluate(model, x, y):
    model.eval()
    test_loss = 0
    correct = 0
    with torch.no_grad():
        output = model(x)
        test_loss += F.nll_loss(output, y, reduction="sum").item()
        pred = output.data.max(1, keepdim=True)[1]
        correct += pred.eq(y.data.view_as(pred)).sum()
    test_loss /= len(y)
    return test_loss, correct / len(y)

# %% right: one image at a time, no no_grad (3 points)
def evaluate(model, x, y):
    model.train(False)
    loss, right = 0.0, 0
    for i in range(len(x)):
        log_p = model(x[i:i + 1])[0]
        loss -= float(log_p[y[i]])
        if int(torch.argmax(log_p)) == int(y[i]):
            right += 1
    return loss / len(x), right / len(x)

# %% right: NumPy on the outputs, a list (3 points)
def evaluate(model, x, y):
    model.eval()
    log_p = model(x).detach().numpy()
    y = y.numpy()
    return [-np.mean(log_p[np.arange(len(y)), y]), np.mean(log_p.argmax(axis=1) == y)]

# %% right: returns tensors (3 points)
def evaluate(model, x, y):
    model.eval()
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y)
        accuracy = (output.argmax(dim=1) == y).sum() / len(y)
    return loss, accuracy

# %% wrong: least probable class
def evaluate(model, x, y):
    model.eval()
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y)
        accuracy = (output.argmin(dim=1) == y).sum() / len(y)
    return loss, accuracy

# %% wrong: most probable image instead of class
def evaluate(model, x, y):
    model.eval()
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y)
        accuracy = (output.argmax(dim=0)[0] == y).sum() / len(y)
    return loss, accuracy

# %% wrong: number of right ones
def evaluate(model, x, y):
    model.eval()
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y)
        accuracy = (output.argmax(dim=1) == y).sum()
    return loss, accuracy

# %% wrong: fraction of wrong ones
def evaluate(model, x, y):
    model.eval()
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y)
        accuracy = (output.argmax(dim=1) != y).sum() / len(y)
    return loss, accuracy

# %% wrong: switches to evaluation mode too late
def evaluate(model, x, y):
    with torch.no_grad():
        output = model(x)
    model.eval()
    return F.nll_loss(output, y).item(), (output.argmax(1) == y).float().mean().item()

# %% wrong: returns the loss only
def evaluate(model, x, y):
    model.eval()
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y)
        accuracy = (output.argmax(dim=1) == y).sum() / len(y)
    return loss

# %% wrong: accuracy in per cent
def evaluate(model, x, y):
    model.eval()
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y)
        accuracy = (output.argmax(dim=1) == y).sum() / len(y) * 100
    return loss, accuracy

# %% wrong: mean probability
def evaluate(model, x, y):
    model.eval()
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output.exp(), y)
        accuracy = (output.argmax(dim=1) == y).sum() / len(y)
    return loss, accuracy

# %% wrong: the mean log-likelihood
def evaluate(model, x, y):
    model.eval()
    with torch.no_grad():
        output = model(x)
        loss = -F.nll_loss(output, y)
        accuracy = (output.argmax(dim=1) == y).sum() / len(y)
    return loss, accuracy

# %% wrong: sum of losses
def evaluate(model, x, y):
    model.eval()
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y, reduction='sum')
        accuracy = (output.argmax(dim=1) == y).sum() / len(y)
    return loss, accuracy

# %% wrong: returns accuracy first
def evaluate(model, x, y):
    model.eval()
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y)
        accuracy = (output.argmax(dim=1) == y).sum() / len(y)
    return accuracy, loss

# %% wrong: sets training mode
def evaluate(model, x, y):
    model.train()
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y)
        accuracy = (output.argmax(dim=1) == y).sum() / len(y)
    return loss, accuracy

# %% wrong: forgets evaluation mode
def evaluate(model, x, y):
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y)
        accuracy = (output.argmax(dim=1) == y).sum() / len(y)
    return loss, accuracy
