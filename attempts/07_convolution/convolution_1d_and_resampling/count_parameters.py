# %% right: a loop over shapes (2 points)
def count_parameters(model):
    total = 0
    for p in model.parameters():
        n = 1
        for size in p.shape:
            n *= size
        total += n
    return total

# %% right: named parameters that require a gradient (2 points)
def count_parameters(model):
    return int(np.sum([np.prod(p.size()) for _, p in model.named_parameters() if p.requires_grad]))

# %% wrong: looks into the layers of the model, but not into models inside it
def count_parameters(model):
    layers = list(model.children()) or [model]
    return sum(getattr(layer, name).numel() for layer in layers for name in ("weight", "bias")
               if getattr(layer, name, None) is not None)

# %% wrong: len of a tensor
def count_parameters(model):
    return sum(len(p) for p in model.parameters())

# %% wrong: counts everything that is stored
def count_parameters(model):
    return sum(v.numel() for v in model.state_dict().values())

# %% wrong: counts tensors
def count_parameters(model):
    return len(list(model.parameters()))

# %% wrong: leaves the offsets out
def count_parameters(model):
    return sum(p.numel() for name, p in model.named_parameters() if "bias" not in name)
