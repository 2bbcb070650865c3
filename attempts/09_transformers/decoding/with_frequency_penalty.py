# %% right: counted in a loop (2 points)
def with_frequency_penalty(probabilities, token_ids, strength):
    new = np.array(probabilities, dtype=float)
    for token in token_ids:
        new[token] *= math.exp(-strength)
    return new / new.sum()

# %% right: by logits (2 points)
def with_frequency_penalty(probabilities, token_ids, strength):
    logits = torch.log(torch.tensor(probabilities))
    for token in set(token_ids):
        logits[token] -= strength * list(token_ids).count(token)
    return torch.softmax(logits, dim=0)

# %% wrong: not divided by the sum
def with_frequency_penalty(probabilities, token_ids, strength):
    counts = np.bincount(token_ids, minlength=len(probabilities))
    return probabilities * np.exp(-strength * counts)

# %% wrong: penalises each token once (a presence penalty)
def with_frequency_penalty(probabilities, token_ids, strength):
    new = probabilities.copy()
    new[list(set(token_ids))] *= np.exp(-strength)
    return new / new.sum()

# %% wrong: changes what it was given
def with_frequency_penalty(probabilities, token_ids, strength):
    for token in token_ids:
        probabilities[token] *= np.exp(-strength)
    probabilities /= probabilities.sum()
    return probabilities

# %% wrong: rewards repetition
def with_frequency_penalty(probabilities, token_ids, strength):
    counts = np.bincount(token_ids, minlength=len(probabilities))
    new = probabilities * np.exp(strength * counts)
    return new / new.sum()

# %% shortcut: returns what it was given
def with_frequency_penalty(probabilities, token_ids, strength):
    return probabilities

# %% right: bincount of the whole vocabulary (2 points)
def with_frequency_penalty(probabilities, token_ids, strength):
    counts = np.bincount(token_ids, minlength=len(probabilities))
    penalised = probabilities * np.exp(-strength * counts)
    return penalised / penalised.sum()

# %% wrong: bincount as long as the largest token
def with_frequency_penalty(probabilities, token_ids, strength):
    penalised = probabilities * np.exp(-strength * np.bincount(token_ids))
    return penalised / penalised.sum()
