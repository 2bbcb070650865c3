# points: 0
# mistake: ignores lr and epochs
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
