# points: 3
# style: logarithm taken on paper
def compute_negative_log_likelihood(y_train, mu, sigma):
    n = y_train.size
    return n / 2 * math.log(2 * math.pi * sigma ** 2) + np.sum((y_train - mu) ** 2) / (2 * sigma ** 2)
