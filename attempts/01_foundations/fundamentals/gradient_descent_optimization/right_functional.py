# points: 4
# style: torch.autograd.grad, new lists of tensors in every epoch
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    history = np.zeros(epochs)
    for epoch in range(epochs):
        loss = mean_squared_error(model(X), Y)
        history[epoch] = loss.item()
        gradients = torch.autograd.grad(loss, model.w + model.b)
        n = len(model.w)
        model.w = [(w - lr * g).detach().requires_grad_() for w, g in zip(model.w, gradients[:n])]
        model.b = [(b - lr * g).detach().requires_grad_() for b, g in zip(model.b, gradients[n:])]
    return history
