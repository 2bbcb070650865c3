# %% right: a dictionary of followers (4 points)
def banned_tokens(token_ids, n):
    followers = {}
    for i in range(len(token_ids) - n + 1):
        gram = tuple(token_ids[i:i + n])
        followers.setdefault(gram[:-1], set()).add(gram[-1])
    if n > 1 and len(token_ids) < n - 1:
        return []
    ending = tuple(token_ids[-(n - 1):]) if n > 1 else ()
    return list(followers.get(ending, []))

# %% right: tries every token of the text (4 points)
def banned_tokens(token_ids, n):
    grams = [token_ids[i:i + n] for i in range(len(token_ids) - n + 1)]
    banned = []
    for token in token_ids:
        longer = token_ids + [token]
        if longer[len(longer) - n:] in grams and len(longer) >= n and token not in banned:
            banned.append(token)
    return banned

# %% wrong: a slice from minus zero (fails for n = 1)
def banned_tokens(token_ids, n):
    ending = token_ids[-(n - 1):]
    return list({token_ids[i + n - 1] for i in range(len(token_ids) - n + 1) if token_ids[i:i + n - 1] == ending})

# %% wrong: tokens come twice
def banned_tokens(token_ids, n):
    ending = token_ids[len(token_ids) - n + 1:]
    return [token_ids[i + n - 1] for i in range(len(token_ids) - n + 1) if token_ids[i:i + n - 1] == ending]

# %% wrong: compares n tokens, not n - 1
def banned_tokens(token_ids, n):
    ending = token_ids[len(token_ids) - n:]
    return list({token_ids[i + n] for i in range(len(token_ids) - n) if token_ids[i:i + n] == ending})

# %% wrong: bans every token that was used
def banned_tokens(token_ids, n):
    return list(set(token_ids))

# %% wrong: only the first place counts
def banned_tokens(token_ids, n):
    ending = token_ids[len(token_ids) - n + 1:]
    for i in range(len(token_ids) - n + 1):
        if token_ids[i:i + n - 1] == ending:
            return [token_ids[i + n - 1]]
    return []

# %% right: a set of tokens, from a text grown by one (4 points)
def banned_tokens(token_ids, n):
    text = tuple(int(token) for token in token_ids)
    grams = {text[i:i + n] for i in range(len(text) + 1 - n)}
    return {gram[-1] for gram in grams if n == 1 or gram[:-1] == text[1 - n:]}
