# points: 0
# mistake: each parameter moves before the derivative of the next is taken
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    history = []
    for _ in range(epochs):
        history.append(F.mse_loss(model(X), Y).item())
        for p in model.w + model.b:
            gradient, = torch.autograd.grad(F.mse_loss(model(X), Y), p)
            with torch.no_grad():
                p -= lr * gradient
    return history
