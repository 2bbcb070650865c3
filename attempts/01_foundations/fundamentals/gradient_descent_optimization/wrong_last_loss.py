# points: 0
# mistake: returns the last loss only
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    optimizer = torch.optim.SGD(model.w + model.b, lr=lr)
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = F.mse_loss(model(X), Y)
        loss.backward()
        optimizer.step()
    return loss.item()
