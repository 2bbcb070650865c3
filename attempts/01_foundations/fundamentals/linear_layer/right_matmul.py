# points: 2
# style: np.matmul
def linear_layer(X, w, b):
    return np.matmul(np.transpose(w), X) + b
