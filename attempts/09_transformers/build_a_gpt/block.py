# %% right: step by step (3 points)
def block(x, weights):
    n1 = layer_norm(x, weights["norm_1"]["gamma"], weights["norm_1"]["beta"])
    after_attention = x + attention(n1, weights["attention"])
    n2 = layer_norm(after_attention, weights["norm_2"]["gamma"], weights["norm_2"]["beta"])
    return after_attention + mlp(n2, weights["mlp"])

# %% right: a loop over both parts (3 points)
def block(x, weights):
    for norm, name, part in (("norm_1", "attention", attention), ("norm_2", "mlp", mlp)):
        x = x + part(layer_norm(x, **weights[norm]), weights[name])
    return x

# %% wrong: no residual connections
def block(x, weights):
    x = attention(layer_norm(x, **weights["norm_1"]), weights["attention"])
    return mlp(layer_norm(x, **weights["norm_2"]), weights["mlp"])

# %% wrong: normalised after adding
def block(x, weights):
    x = layer_norm(x + attention(x, weights["attention"]), **weights["norm_1"])
    return layer_norm(x + mlp(x, weights["mlp"]), **weights["norm_2"])

# %% wrong: one normalisation for both
def block(x, weights):
    x = x + attention(layer_norm(x, **weights["norm_1"]), weights["attention"])
    return x + mlp(layer_norm(x, **weights["norm_1"]), weights["mlp"])

# %% wrong: both parts read the same input
def block(x, weights):
    return (x + attention(layer_norm(x, **weights["norm_1"]), weights["attention"])
            + mlp(layer_norm(x, **weights["norm_2"]), weights["mlp"]))

# %% wrong: changes its input
def block(x, weights):
    x += attention(layer_norm(x, **weights["norm_1"]), weights["attention"])
    x += mlp(layer_norm(x, **weights["norm_2"]), weights["mlp"])
    return x

# %% wrong: the MLP gets the input of the block
def block(x, weights):
    y = x + attention(layer_norm(x, **weights["norm_1"]), weights["attention"])
    return y + mlp(layer_norm(x, **weights["norm_2"]), weights["mlp"])
