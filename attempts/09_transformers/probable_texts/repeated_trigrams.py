# %% right: a loop and a set (2 points)
def repeated_trigrams(token_ids):
    seen, again = set(), 0
    for i in range(len(token_ids) - 2):
        trigram = tuple(token_ids[i:i + 3])
        again += trigram in seen
        seen.add(trigram)
    return again / (len(token_ids) - 2)

# %% right: np.unique (2 points)
def repeated_trigrams(token_ids):
    windows = np.lib.stride_tricks.sliding_window_view(np.array(token_ids), 3)
    return 1 - len(np.unique(windows, axis=0)) / len(windows)

# %% wrong: trigrams that do not overlap
def repeated_trigrams(token_ids):
    t = [tuple(token_ids[i:i + 3]) for i in range(0, len(token_ids) - 2, 3)]
    return 1 - len(set(t)) / len(t)

# %% wrong: number of different trigrams that come back
def repeated_trigrams(token_ids):
    t = [tuple(token_ids[i:i + 3]) for i in range(len(token_ids) - 2)]
    return sum(t.count(x) > 1 for x in set(t)) / len(t)

# %% wrong: divided by the number of tokens
def repeated_trigrams(token_ids):
    t = [tuple(token_ids[i:i + 3]) for i in range(len(token_ids) - 2)]
    return (len(t) - len(set(t))) / len(token_ids)

# %% wrong: counts the first occurrence too
def repeated_trigrams(token_ids):
    t = [tuple(token_ids[i:i + 3]) for i in range(len(token_ids) - 2)]
    return sum(t.count(x) > 1 for x in t) / len(t)

# %% wrong: share of new trigrams
def repeated_trigrams(token_ids):
    t = [tuple(token_ids[i:i + 3]) for i in range(len(token_ids) - 2)]
    return len(set(t)) / len(t)

# %% wrong: pairs
def repeated_trigrams(token_ids):
    t = list(zip(token_ids, token_ids[1:]))
    return 1 - len(set(t)) / len(t)

# %% wrong: trigrams written without a space between
def repeated_trigrams(token_ids):
    t = ["".join(map(str, token_ids[i:i + 3])) for i in range(len(token_ids) - 2)]
    return 1 - len(set(t)) / len(t)

# %% wrong: order inside a trigram ignored
def repeated_trigrams(token_ids):
    t = [tuple(sorted(token_ids[i:i + 3])) for i in range(len(token_ids) - 2)]
    return 1 - len(set(t)) / len(t)

# %% wrong: only trigrams that follow their own copy at once
def repeated_trigrams(token_ids):
    trigrams = list(zip(token_ids, token_ids[1:], token_ids[2:]))
    return sum(a == b for a, b in zip(trigrams, trigrams[1:])) / len(trigrams)
