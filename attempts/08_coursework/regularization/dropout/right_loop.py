# points: 3
# style: number by number, on a copy
def dropout(h, drop_prob):
    out = h.clone()
    for i in range(h.shape[0]):
        for j in range(h.shape[1]):
            if np.random.random() < drop_prob:
                out[i, j] = 0
            else:
                out[i, j] = h[i, j] / (1 - drop_prob)
    return out
