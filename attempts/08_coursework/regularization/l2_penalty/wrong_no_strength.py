# points: 0
# mistake: forgets the factor
def l2_penalty(weights, strength):
    return sum((w ** 2).sum() for w in weights)
