# points: 0
# mistake: switches to evaluation mode too late
def evaluate(model, x, y):
    with torch.no_grad():
        output = model(x)
    model.eval()
    return F.nll_loss(output, y).item(), (output.argmax(1) == y).float().mean().item()
