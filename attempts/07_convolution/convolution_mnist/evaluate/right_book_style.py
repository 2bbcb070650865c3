# points: 3
# style: sum of losses divided at the end, max with keepdim
def evaluate(model, x, y):
    model.eval()
    test_loss = 0
    correct = 0
    with torch.no_grad():
        output = model(x)
        test_loss += F.nll_loss(output, y, reduction="sum").item()
        pred = output.data.max(1, keepdim=True)[1]
        correct += pred.eq(y.data.view_as(pred)).sum()
    test_loss /= len(y)
    return test_loss, correct / len(y)
