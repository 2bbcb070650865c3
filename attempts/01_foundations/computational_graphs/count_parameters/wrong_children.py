# points: 0
# mistake: looks into the layers of the model, but not into models inside it
def count_parameters(model):
    layers = list(model.children()) or [model]
    return sum(getattr(layer, name).numel() for layer in layers for name in ("weight", "bias")
               if getattr(layer, name, None) is not None)
