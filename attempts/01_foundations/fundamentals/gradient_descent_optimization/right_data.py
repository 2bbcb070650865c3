# points: 4
# style: p.data, zero_ and index loops; the loss is taken after the step
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    history = []
    for epoch in range(epochs):
        for p in model.w + model.b:
            if p.grad is not None:
                p.grad.zero_()
        ((model(X) - Y) ** 2).mean().backward()
        for i in range(len(model.w)):
            model.w[i].data -= lr * model.w[i].grad
            model.b[i].data -= lr * model.b[i].grad
        history.append(float(((model(X) - Y) ** 2).mean()))
    return history
