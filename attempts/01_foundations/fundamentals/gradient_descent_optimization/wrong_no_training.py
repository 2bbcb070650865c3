# points: 0
# mistake: a list of falling numbers without any training
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    first = F.mse_loss(model(X), Y).item()
    return [first / (k + 1) for k in range(epochs)]
