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
