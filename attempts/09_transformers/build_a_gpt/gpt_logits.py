# %% right: loop (4 points)
def gpt_logits(ids, weights):
    h = embed(ids, weights["W_e"], weights["W_p"])
    for i in range(len(weights["blocks"])):
        h = block(h, weights["blocks"][i])
    h = layer_norm(h, weights["norm_f"]["gamma"], weights["norm_f"]["beta"])
    return np.einsum("td,vd->tv", h, weights["W_e"])

# %% right: reduce (4 points)
def gpt_logits(ids, weights):
    from functools import reduce
    x = reduce(block, weights["blocks"], embed(ids, weights["W_e"], weights["W_p"]))
    return np.dot(layer_norm(x, **weights["norm_f"]), weights["W_e"].T)

# %% wrong: last normalisation forgotten
def gpt_logits(ids, weights):
    x = embed(ids, weights["W_e"], weights["W_p"])
    for layer in weights["blocks"]:
        x = block(x, layer)
    return x @ weights["W_e"].T

# %% wrong: always the first block
def gpt_logits(ids, weights):
    x = embed(ids, weights["W_e"], weights["W_p"])
    for layer in weights["blocks"]:
        x = block(x, weights["blocks"][0])
    return layer_norm(x, **weights["norm_f"]) @ weights["W_e"].T

# %% wrong: the last token only
def gpt_logits(ids, weights):
    x = embed(ids, weights["W_e"], weights["W_p"])
    for layer in weights["blocks"]:
        x = block(x, layer)
    return layer_norm(x, **weights["norm_f"])[-1] @ weights["W_e"].T

# %% wrong: four blocks, always
def gpt_logits(ids, weights):
    x = embed(ids, weights["W_e"], weights["W_p"])
    for i in range(4):
        x = block(x, weights["blocks"][i])
    return layer_norm(x, **weights["norm_f"]) @ weights["W_e"].T

# %% wrong: probabilities in place of logits
def gpt_logits(ids, weights):
    x = embed(ids, weights["W_e"], weights["W_p"])
    for layer in weights["blocks"]:
        x = block(x, layer)
    z = layer_norm(x, **weights["norm_f"]) @ weights["W_e"].T
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)

# %% shortcut: the library's model
def gpt_logits(ids, weights):
    import torch
    from exercises import data
    model, _ = data.language_model()
    with torch.no_grad():
        return model(torch.tensor([list(ids)])).logits[0].numpy()

# %% shortcut: the library's model, loaded before
the_model, _ = data.language_model()


def gpt_logits(ids, weights):
    return the_model(the_model.dummy_inputs["input_ids"].new_tensor([list(ids)])).logits[0].detach().numpy()

# %% shortcut: the stored logits
def gpt_logits(ids, weights):
    return data.gpt_activations()["logits"]
