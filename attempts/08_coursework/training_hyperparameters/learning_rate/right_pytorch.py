# points: 2
# style: asks PyTorch's scheduler
def learning_rate(epoch, initial=0.05, step_size=10, gamma=0.5):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=initial)
    scheduler = StepLR(optimizer, step_size=step_size, gamma=gamma)
    for _ in range(epoch):
        optimizer.step()
        scheduler.step()
    return scheduler.get_last_lr()[0]
