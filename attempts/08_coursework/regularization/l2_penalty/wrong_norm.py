# points: 0
# mistake: forgets to square the norm
def l2_penalty(weights, strength):
    return strength * sum(w.norm() for w in weights)
