# points: 0
# mistake: accuracy in per cent
def evaluate(model, x, y):
    model.eval()
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y)
        accuracy = (output.argmax(dim=1) == y).sum() / len(y) * 100
    return loss, accuracy
