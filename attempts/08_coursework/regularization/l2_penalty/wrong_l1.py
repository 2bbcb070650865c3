# points: 0
# mistake: adds absolute values
def l2_penalty(weights, strength):
    return strength * sum(w.abs().sum() for w in weights)
