# %% right: with a loop over the guesses (5 points)
def speculative(ids, weights, n, draft, k):
    text = list(ids)
    goal = len(ids) + n
    while len(text) < goal:
        guesses = list(draft(text, k))
        logits = gpt_logits(text + guesses, weights)
        place = len(text) - 1
        for guess in guesses:
            own = int(np.argmax(logits[place]))
            text.append(own)
            place += 1
            if own != guess:
                break
        else:
            text.append(int(np.argmax(logits[place])))
    return text[:goal]

# %% right: cumulative product of agreements (5 points)
def speculative(ids, weights, n, draft, k):
    text = np.array(ids)
    while len(text) < len(ids) + n:
        guesses = np.array(draft(text.tolist(), k))
        own = gpt_logits(np.concatenate([text, guesses]).tolist(), weights).argmax(axis=1)[-k - 1:]
        accepted = int(np.cumprod(own[:-1] == guesses).sum())
        text = np.concatenate([text, own[:accepted + 1]])
    return text[:len(ids) + n]

# %% wrong: greedy, no guess is used (2 points)
def speculative(ids, weights, n, draft, k):
    text = list(ids)
    for _ in range(n):
        text.append(int(np.argmax(gpt_logits(text, weights)[-1])))
    return text

# %% wrong: the token behind the last guess is not taken (4.7 points)
def speculative(ids, weights, n, draft, k):
    text = list(ids)
    while len(text) < len(ids) + n:
        guesses = list(draft(text, k))
        logits = gpt_logits(text + guesses, weights)
        place = len(text) - 1
        for guess in guesses:
            own = int(np.argmax(logits[place]))
            text.append(own)
            place += 1
            if own != guess:
                break
    return text[:len(ids) + n]

# %% wrong: the guesses are believed
def speculative(ids, weights, n, draft, k):
    text = list(ids)
    while len(text) < len(ids) + n:
        text += draft(text, k)
        text.append(int(np.argmax(gpt_logits(text, weights)[-1])))
    return text[:len(ids) + n]

# %% wrong: every guess that agrees is taken, also behind a wrong one
def speculative(ids, weights, n, draft, k):
    text = list(ids)
    while len(text) < len(ids) + n:
        guesses = list(draft(text, k))
        own = gpt_logits(text + guesses, weights).argmax(axis=1)[len(text) - 1:]
        text += [int(token) for token in own]
    return text[:len(ids) + n]

# %% wrong: too many tokens
def speculative(ids, weights, n, draft, k):
    text = list(ids)
    while len(text) < len(ids) + n:
        guesses = list(draft(text, k))
        own = gpt_logits(text + guesses, weights).argmax(axis=1)[len(text) - 1:]
        right = 0
        while right < k and own[right] == guesses[right]:
            right += 1
        text += [int(token) for token in own[:right + 1]]
    return text

# %% right: asks for no more guesses than are wanted (5 points)
def speculative(ids, weights, n, draft, k):
    text, end = [int(i) for i in ids], len(ids) + n
    while len(text) < end:
        start, guesses = len(text), list(draft(text, min(k, end - len(text) - 1))) if end - len(text) > 1 else []
        best = gpt_logits(text + guesses, weights).argmax(axis=-1)
        for place, own in enumerate(best[start - 1:]):
            text.append(int(own))
            if place == len(guesses) or guesses[place] != own:
                break
    return text

# %% wrong: more tokens than were asked
def speculative(ids, weights, n, draft, k):
    text, goal = [int(i) for i in ids], len(ids) + n
    while len(text) < goal:
        guesses = [int(g) for g in draft(list(text), k)]
        best = np.asarray(gpt_logits(text + guesses, weights)).argmax(axis=1)
        at = len(text) - 1
        for guess in guesses + [None]:
            own = int(best[at]); text.append(own); at += 1
            if guess != own:
                break
    return text
