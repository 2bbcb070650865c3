# points: 0
# mistake: counts everything that is stored
def count_parameters(model):
    return sum(v.numel() for v in model.state_dict().values())
