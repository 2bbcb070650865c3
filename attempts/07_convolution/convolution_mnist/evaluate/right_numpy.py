# points: 3
# style: NumPy on the outputs, a list
def evaluate(model, x, y):
    model.eval()
    log_p = model(x).detach().numpy()
    y = y.numpy()
    return [-np.mean(log_p[np.arange(len(y)), y]), np.mean(log_p.argmax(axis=1) == y)]
