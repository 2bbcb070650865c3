# points: 0
# mistake: penalises the first matrix only
def l2_penalty(weights, strength):
    return strength * (weights[0] ** 2).sum()
