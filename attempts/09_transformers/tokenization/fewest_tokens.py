# %% right: recursion with memory (5 points)
def fewest_tokens(word, known):
    known, memory = set(known), {len(word): []}
    for start in range(len(word) - 1, -1, -1):
        best = None
        for stop in range(start + 1, len(word) + 1):
            if word[start:stop] in known and memory[stop] is not None:
                way = [word[start:stop]] + memory[stop]
                if best is None or len(way) < len(best):
                    best = way
        memory[start] = best
    return memory[0]

# %% right: breadth first through the places of the word (5 points)
def fewest_tokens(word, known):
    came_from, border = {0: None}, [0]
    while border and len(word) not in came_from:
        further = []
        for place in border:
            for token in known:
                stop = place + len(token)
                if token and stop not in came_from and word.startswith(token, place):
                    came_from[stop] = (place, token)
                    further.append(stop)
        border = further
    if len(word) not in came_from:
        return None
    tokens, place = [], len(word)
    while came_from[place] is not None:
        place, token = came_from[place]
        tokens.insert(0, token)
    return tokens

# %% wrong: longest token first
def fewest_tokens(word, known):
    tokens = []
    while word:
        fitting = [token for token in known if word.startswith(token)]
        if not fitting:
            return None
        tokens.append(max(fitting, key=len))
        word = word[len(tokens[-1]):]
    return tokens

# %% wrong: tries all ways (3 points)
def fewest_tokens(word, known):
    if not word:
        return []
    best = None
    for token in known:
        if word.startswith(token):
            rest = fewest_tokens(word[len(token):], known)
            if rest is not None and (best is None or len(rest) + 1 < len(best)):
                best = [token] + rest
    return best

# %% wrong: the number of tokens
def fewest_tokens(word, known):
    counts = [0] + [None] * len(word)
    for stop in range(1, len(word) + 1):
        ways = [counts[i] + 1 for i in range(stop) if word[i:stop] in known and counts[i] is not None]
        counts[stop] = min(ways, default=None)
    return counts[-1]

# %% wrong: an empty list where there is no way
def fewest_tokens(word, known):
    best = [[]] + [None] * len(word)
    for stop in range(1, len(word) + 1):
        ways = [best[i] + [word[i:stop]] for i in range(stop) if word[i:stop] in known and best[i] is not None]
        best[stop] = min(ways, key=len, default=None)
    return best[-1] or []

# %% wrong: None for the empty word
def fewest_tokens(word, known):
    best = {0: []}
    for stop in range(1, len(word) + 1):
        ways = [best[stop - len(t)] + [t] for t in set(known) if stop - len(t) in best and word[:stop].endswith(t)]
        if ways:
            best[stop] = min(ways, key=len)
    return best.get(len(word)) or None
