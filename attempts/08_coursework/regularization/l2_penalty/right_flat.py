# points: 2
# style: all weights in one vector
def l2_penalty(weights, strength):
    flat = torch.cat([w.flatten() for w in weights])
    return strength * flat @ flat
