# points: 0
# mistake: descends the sum of squares
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
