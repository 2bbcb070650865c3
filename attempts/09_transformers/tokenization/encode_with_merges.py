# %% right: ranks in a dictionary (4 points)
def encode_with_merges(word, merges):
    rank = {tuple(pair): number for number, pair in enumerate(merges)}
    tokens = list(word)
    while True:
        pairs = [pair for pair in zip(tokens, tokens[1:]) if pair in rank]
        if not pairs:
            return tokens
        best = min(pairs, key=rank.get)
        new, i = [], 0
        while i < len(tokens):
            if tuple(tokens[i:i + 2]) == best:
                new.append(best[0] + best[1])
                i += 2
            else:
                new.append(tokens[i])
                i += 1
        tokens = new

# %% right: with merge_pair_in_vocabulary's idea, on text (4 points)
def encode_with_merges(word, merges):
    line = " ".join(word)
    for pair in merges:
        joined = " ".join(pair)
        if joined in line:
            line = re.sub(r"(?<!\S)" + re.escape(joined) + r"(?!\S)", lambda match: "".join(pair), line)
    return line.split()

# %% wrong: the pair that stands first in the word
def encode_with_merges(word, merges):
    tokens, known = list(word), set(map(tuple, merges))
    place = 0
    while place < len(tokens) - 1:
        if (tokens[place], tokens[place + 1]) in known:
            tokens[place:place + 2] = [tokens[place] + tokens[place + 1]]
            place = 0
        else:
            place += 1
    return tokens

# %% wrong: the longest known token from the left
def encode_with_merges(word, merges):
    known = {"".join(pair) for pair in merges}
    word, tokens = "".join(word), []
    while word:
        size = next((n for n in range(len(word), 1, -1) if word[:n] in known), 1)
        tokens.append(word[:size])
        word = word[size:]
    return tokens

# %% wrong: each merge once a word
def encode_with_merges(word, merges):
    tokens = list(word)
    for pair in merges:
        for i in range(len(tokens) - 1):
            if (tokens[i], tokens[i + 1]) == tuple(pair):
                tokens[i:i + 2] = ["".join(pair)]
                break
    return tokens

# %% wrong: the merges from the last to the first
def encode_with_merges(word, merges):
    tokens = list(word)
    for pair in reversed(merges):
        i = 0
        while i < len(tokens) - 1:
            if (tokens[i], tokens[i + 1]) == tuple(pair):
                tokens[i:i + 2] = ["".join(pair)]
            i += 1
    return tokens

# %% shortcut: the course's tokenizer
def encode_with_merges(word, merges):
    from exercises import data
    return data.gpt_tokenizer().encode("".join(word).replace("Ġ", " ")).tokens

# %% wrong: the token before the first is taken to be the last
def encode_with_merges(word, merges):
    tokens = list(word)
    for first, second in merges:
        place = 0
        while place < len(tokens):
            if len(tokens) > 1 and tokens[place - 1] == first and tokens[place] == second:
                tokens[place] = first + second
                del tokens[place - 1]
            else:
                place += 1
    return tokens
