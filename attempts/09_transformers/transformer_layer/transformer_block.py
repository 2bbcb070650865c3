# %% right: in steps (4 points)
def transformer_block(x, params):
    x = x + multihead_scaled_self_attention(x, **params["attention"])
    x = layer_norm(x, **params["norm_1"])
    m = params["mlp"]
    y = m["omega_2"] @ np.maximum(0, m["omega_1"] @ x + m["beta_1"]) + m["beta_2"]
    x = x + y
    return layer_norm(x, **params["norm_2"])

# %% right: helpers, arguments one by one (4 points)
def relu(z):
    return np.where(z > 0, z, 0)


def transformer_block(x, params):
    g, b = params["norm_1"]["gamma"], params["norm_1"]["beta"]
    a = layer_norm(np.add(x, multihead_scaled_self_attention(X=x, **params["attention"])), g, b)
    w = params["mlp"]
    columns = [w["beta_2"][:, 0] + w["omega_2"] @ relu(w["omega_1"] @ column + w["beta_1"][:, 0]) for column in a.T]
    return layer_norm(a + np.stack(columns, axis=1), params["norm_2"]["gamma"], params["norm_2"]["beta"])

# %% wrong: no residual around the attention
def transformer_block(x, params):
    x = multihead_scaled_self_attention(x, **params["attention"])
    x = layer_norm(x, **params["norm_1"])
    m = params["mlp"]
    y = m["omega_2"] @ np.maximum(0, m["omega_1"] @ x + m["beta_1"]) + m["beta_2"]
    x = x + y
    return layer_norm(x, **params["norm_2"])

# %% wrong: no residual around the MLP
def transformer_block(x, params):
    x = x + multihead_scaled_self_attention(x, **params["attention"])
    x = layer_norm(x, **params["norm_1"])
    m = params["mlp"]
    y = m["omega_2"] @ np.maximum(0, m["omega_1"] @ x + m["beta_1"]) + m["beta_2"]
    x = y
    return layer_norm(x, **params["norm_2"])

# %% wrong: first normalisation forgotten
def transformer_block(x, params):
    x = x + multihead_scaled_self_attention(x, **params["attention"])
    x = x
    m = params["mlp"]
    y = m["omega_2"] @ np.maximum(0, m["omega_1"] @ x + m["beta_1"]) + m["beta_2"]
    x = x + y
    return layer_norm(x, **params["norm_2"])

# %% wrong: last normalisation forgotten
def transformer_block(x, params):
    x = x + multihead_scaled_self_attention(x, **params["attention"])
    x = layer_norm(x, **params["norm_1"])
    m = params["mlp"]
    y = m["omega_2"] @ np.maximum(0, m["omega_1"] @ x + m["beta_1"]) + m["beta_2"]
    x = x + y
    return x

# %% wrong: no ReLU
def transformer_block(x, params):
    x = x + multihead_scaled_self_attention(x, **params["attention"])
    x = layer_norm(x, **params["norm_1"])
    m = params["mlp"]
    y = m["omega_2"] @ (m["omega_1"] @ x + m["beta_1"]) + m["beta_2"]
    x = x + y
    return layer_norm(x, **params["norm_2"])

# %% wrong: normalised before the parts, as in GPT
def transformer_block(x, params):
    x = x + multihead_scaled_self_attention(layer_norm(x, **params["norm_1"]), **params["attention"])
    m, z = params["mlp"], layer_norm(x, **params["norm_2"])
    return x + m["omega_2"] @ np.maximum(0, m["omega_1"] @ z + m["beta_1"]) + m["beta_2"]

# %% wrong: the input is changed
def transformer_block(x, params):
    x += multihead_scaled_self_attention(x, **params["attention"])
    x = layer_norm(x, **params["norm_1"])
    m = params["mlp"]
    y = m["omega_2"] @ np.maximum(0, m["omega_1"] @ x + m["beta_1"]) + m["beta_2"]
    x = x + y
    return layer_norm(x, **params["norm_2"])

# %% wrong: adds in place
def transformer_block(x, params):
    x += multihead_scaled_self_attention(x, **params["attention"])
    x = layer_norm(x, **params["norm_1"])
    m = params["mlp"]
    h = np.clip(m["omega_1"] @ x + m["beta_1"], 0, None)
    x = x + m["omega_2"] @ h + m["beta_2"]
    return layer_norm(x, **params["norm_2"])

# %% wrong: the second residual starts before the normalisation
def transformer_block(x, params):
    x = x + multihead_scaled_self_attention(x, **params["attention"])
    y = layer_norm(x, **params["norm_1"])
    m = params["mlp"]
    h = np.clip(m["omega_1"] @ y + m["beta_1"], 0, None)
    x = x + m["omega_2"] @ h + m["beta_2"]
    return layer_norm(x, **params["norm_2"])

# %% wrong: a ReLU at the end of the MLP too
def transformer_block(x, params):
    x = x + multihead_scaled_self_attention(x, **params["attention"])
    x = layer_norm(x, **params["norm_1"])
    m = params["mlp"]
    h = np.clip(m["omega_1"] @ x + m["beta_1"], 0, None)
    x = x + np.maximum(m["omega_2"] @ h + m["beta_2"], 0)
    return layer_norm(x, **params["norm_2"])

# %% right: everything inline, nothing called (4 points)
def transformer_block(x, params):
    p = params["attention"]
    heads = []
    for h in "12":
        q, k, v = (p[f"omega_{r}{h}"] @ x + p[f"beta_{r}{h}"] for r in "qkv")
        s = k.T @ q / np.sqrt(q.shape[0])
        e = np.exp(s - s.max(axis=0))
        heads.append(v @ (e / e.sum(axis=0)))
    x = x + p["omega_c"] @ np.concatenate(heads)

    def norm(x, g):
        return g["gamma"] * (x - x.mean(0)) / np.sqrt(x.var(0) + 1e-5) + g["beta"]

    x = norm(x, params["norm_1"])
    w1, b1, w2, b2 = params["mlp"].values()
    x = x + b2 + w2 @ np.maximum(0, w1 @ x + b1)
    return norm(x, params["norm_2"])

# %% right: column by column in the mlp, dictionaries unpacked by place (4 points)
def transformer_block(x, params):
    y = np.array(x, dtype=float)
    y += multihead_scaled_self_attention(x, *params["attention"].values())
    y = layer_norm(y, *params["norm_1"].values())
    mlp = params["mlp"]
    z = np.zeros_like(y)
    for n in range(y.shape[1]):
        column = y[:, [n]]
        hidden = mlp["omega_1"].dot(column) + mlp["beta_1"]
        hidden[hidden < 0] = 0
        z[:, [n]] = mlp["omega_2"].dot(hidden) + mlp["beta_2"]
    return layer_norm(y + z, **params["norm_2"])

# %% wrong: each part works on the first input
def transformer_block(x, params):
    y = layer_norm(x + multihead_scaled_self_attention(x, **params["attention"]), **params["norm_1"])
    m = params["mlp"]
    return layer_norm(y + m["beta_2"] + m["omega_2"] @ np.maximum(m["beta_1"] + m["omega_1"] @ x, 0), **params["norm_2"])

# %% wrong: the second sum adds the first input
def transformer_block(x, params):
    y = layer_norm(x + multihead_scaled_self_attention(x, **params["attention"]), **params["norm_1"])
    m = params["mlp"]
    return layer_norm(x + m["beta_2"] + m["omega_2"] @ np.maximum(m["beta_1"] + m["omega_1"] @ y, 0), **params["norm_2"])

# %% wrong: what is added is normalised, not the sum
def transformer_block(x, params):
    x = x + layer_norm(multihead_scaled_self_attention(x, **params["attention"]), **params["norm_1"])
    m = params["mlp"]
    return x + layer_norm(m["beta_2"] + m["omega_2"] @ np.maximum(m["beta_1"] + m["omega_1"] @ x, 0), **params["norm_2"])

# %% wrong: a ReLU without the offset before it
def transformer_block(x, params):
    x = layer_norm(x + multihead_scaled_self_attention(x, **params["attention"]), **params["norm_1"])
    m = params["mlp"]
    h = m["beta_1"] + np.maximum(m["omega_1"] @ x, 0)
    return layer_norm(x + m["beta_2"] + m["omega_2"] @ h, **params["norm_2"])

# %% wrong: norm_1 twice
def transformer_block(x, params):
    x = layer_norm(x + multihead_scaled_self_attention(x, **params["attention"]), **params["norm_1"])
    m = params["mlp"]
    h = np.maximum(m["beta_1"] + m["omega_1"] @ x, 0)
    return layer_norm(x + m["beta_2"] + m["omega_2"] @ h, **params["norm_1"])
