# points: 0
# mistake: starts from weights that were trained beforehand
trained = make_model()
trained.apply(weights_init)
optimizer = torch.optim.SGD(trained.parameters(), lr=0.05, momentum=0.9)
for epoch in range(5):
    for batch in torch.randperm(len(x_train)).split(100):
        optimizer.zero_grad()
        loss_function(trained(x_train[batch]), y_train[batch]).backward()
        optimizer.step()


def prepare_training(model):
    model.load_state_dict(trained.state_dict())
    return torch.optim.SGD(model.parameters(), lr=1e-4), None, 1000
