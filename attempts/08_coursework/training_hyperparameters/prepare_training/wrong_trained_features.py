# points: 0
# mistake: starts from hidden layers that were trained beforehand, with a new last layer
trained = make_model()
trained.apply(weights_init)
optimizer = torch.optim.SGD(trained.parameters(), lr=0.05, momentum=0.9)
for epoch in range(20):
    for batch in torch.randperm(len(x_train)).split(100):
        noisy = x_train[batch] + 0.3 * torch.randn(len(batch), D_i)
        optimizer.zero_grad()
        loss_function(trained(noisy), y_train[batch]).backward()
        optimizer.step()


def prepare_training(model):
    model.load_state_dict(trained.state_dict())
    weights_init(model[-1])
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
    return optimizer, StepLR(optimizer, step_size=10, gamma=0.5), 100
