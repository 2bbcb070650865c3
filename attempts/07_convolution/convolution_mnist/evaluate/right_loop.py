# points: 3
# style: one image at a time, no no_grad
def evaluate(model, x, y):
    model.train(False)
    loss, right = 0.0, 0
    for i in range(len(x)):
        log_p = model(x[i:i + 1])[0]
        loss -= float(log_p[y[i]])
        if int(torch.argmax(log_p)) == int(y[i]):
            right += 1
    return loss / len(x), right / len(x)
