# points: 0
# mistake: rebinds the loop variable, so the model never changes
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    history = []
    for _ in range(epochs):
        loss = F.mse_loss(model(X), Y)
        loss.backward()
        history.append(loss.item())
        for p in model.w + model.b:
            p = p - lr * p.grad
    return history
