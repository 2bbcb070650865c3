# points: 1
# style: a loop
def accuracy(output, y):
    right = 0
    for o, t in zip(output[0], y[0]):
        predicted = 1 if o > 0.5 else 0
        if predicted == t:
            right += 1
    return right / y.shape[1]
