# points: 1
# style: torch
def accuracy(output, y):
    return (torch.tensor(output).round() == torch.tensor(y)).double().mean()
