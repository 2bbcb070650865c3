# points: 0
# mistake: does not train the offsets
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
