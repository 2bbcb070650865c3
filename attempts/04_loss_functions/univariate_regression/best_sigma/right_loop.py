# points: 2
# style: loop and math.sqrt
def best_sigma(y_train, mu):
    total = 0.0
    for i in range(len(y_train)):
        total += (y_train[i] - mu[0, i]) ** 2
    return math.sqrt(total / len(y_train))
