# points: 0
# mistake: takes means
def l2_penalty(weights, strength):
    return strength * sum((w ** 2).mean() for w in weights)
