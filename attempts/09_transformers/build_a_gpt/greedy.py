# %% right: list (2 points)
def greedy(ids, weights, n):
    out = list(ids)
    for i in range(n):
        logits = gpt_logits(out, weights)
        out = out + [int(logits[-1].argmax())]
    return out

# %% right: array, recursion (2 points)
def greedy(ids, weights, n):
    if n == 0:
        return np.array(ids)
    best = np.argmax(gpt_logits(ids, weights), axis=-1)[-1]
    return greedy(np.append(ids, best), weights, n - 1)

# %% wrong: new tokens alone
def greedy(ids, weights, n):
    out = list(ids)
    for _ in range(n):
        out.append(int(np.argmax(gpt_logits(out, weights)[-1])))
    return out[len(ids):]

# %% wrong: always after the prompt
def greedy(ids, weights, n):
    return list(ids) + [int(np.argmax(gpt_logits(ids, weights)[-1])) for _ in range(n)]

# %% wrong: the input grows
def greedy(ids, weights, n):
    for _ in range(n):
        ids.append(int(np.argmax(gpt_logits(ids, weights)[-1])))
    return ids

# %% wrong: the least likely
def greedy(ids, weights, n):
    out = list(ids)
    for _ in range(n):
        out.append(int(np.argmin(gpt_logits(out, weights)[-1])))
    return out

# %% wrong: the largest of all logits
def greedy(ids, weights, n):
    out = list(ids)
    for _ in range(n):
        out.append(int(gpt_logits(out, weights).argmax()))
    return out

# %% wrong: the text that goes in stays the same
def greedy(ids, weights, n):
    out = list(ids)
    for _ in range(n):
        out.append(int(gpt_logits(ids, weights)[-1].argmax()))
    return out

# %% shortcut: the stored text
def greedy(ids, weights, n):
    return data.gpt_activations()["greedy"][:len(ids) + n]
