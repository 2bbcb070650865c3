# points: 0
# mistake: most probable image instead of class
def evaluate(model, x, y):
    model.eval()
    with torch.no_grad():
        output = model(x)
        loss = F.nll_loss(output, y)
        accuracy = (output.argmax(dim=0)[0] == y).sum() / len(y)
    return loss, accuracy
