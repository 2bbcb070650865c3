# points: 2
# style: a loop with a running sum
def l2_penalty(weights, strength):
    total = 0.0
    for weight in weights:
        total = total + torch.sum(weight * weight)
    return strength * total
