# points: 0
# mistake: math.tanh works on single numbers only
def smallest_network(x, w1, b1, w2, b2):
    return w2 * math.tanh(w1 * x + b1) + b2
