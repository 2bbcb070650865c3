# points: 4
# style: torch.optim.SGD and the learner's own loss
def gradient_descent_optimization(model, X, Y, epochs=10, lr=0.3):
    optimizer = torch.optim.SGD(model.w + model.b, lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = mean_squared_error(model.forward(X), Y)
        loss.backward()
        optimizer.step()
        losses.append(loss)
    return losses
