# points: 2
# style: the squares of the norms, as a float
def l2_penalty(weights, strength):
    return float(strength * sum(torch.linalg.norm(w) ** 2 for w in weights))
