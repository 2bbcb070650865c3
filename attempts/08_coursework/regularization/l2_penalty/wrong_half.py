# points: 0
# mistake: puts in a factor one half
def l2_penalty(weights, strength):
    return strength / 2 * sum((w ** 2).sum() for w in weights)
