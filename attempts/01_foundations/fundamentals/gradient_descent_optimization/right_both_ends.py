# points: 4
# style: keeps the loss before the first and after every step
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
