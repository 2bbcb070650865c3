# points: 0
# mistake: leaves the offsets out
def count_parameters(model):
    return sum(p.numel() for name, p in model.named_parameters() if "bias" not in name)
