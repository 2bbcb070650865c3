# points: 0
# mistake: forgets evaluation mode
def evaluate(model, x, y):
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y)
        accuracy = (output.argmax(dim=1) == y).sum() / len(y)
    return loss, accuracy
