# points: 0
# mistake: another optimiser
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
