# %% right: range over the places (3 points)
def get_pairs_and_counts(vocab):
    pairs = collections.defaultdict(int)
    for word, freq in vocab.items():
        symbols = word.split()
        for i in range(len(symbols) - 1):
            pairs[symbols[i], symbols[i + 1]] += freq
    return pairs

# %% right: Counter and pairwise (3 points)
def get_pairs_and_counts(vocab):
    from itertools import pairwise
    counts = collections.Counter()
    for word in vocab:
        for pair in pairwise(word.split()):
            counts[pair] += vocab[word]
    return counts

# %% wrong: counts of words left out
def get_pairs_and_counts(vocab):
    pairs = collections.defaultdict(int)
    for word in vocab:
        symbols = word.split()
        for i in range(len(symbols) - 1):
            pairs[symbols[i], symbols[i + 1]] += 1
    return pairs

# %% wrong: the last pair is left out
def get_pairs_and_counts(vocab):
    pairs = collections.defaultdict(int)
    for word, freq in vocab.items():
        symbols = word.split()
        for i in range(len(symbols) - 2):
            pairs[symbols[i], symbols[i + 1]] += freq
    return pairs

# %% wrong: pairs across words
def get_pairs_and_counts(vocab):
    pairs = collections.defaultdict(int)
    symbols = [s for word in vocab for s in word.split()]
    counts = [freq for word, freq in vocab.items() for s in word.split()]
    for i in range(len(symbols) - 1):
        pairs[symbols[i], symbols[i + 1]] += counts[i]
    return pairs

# %% wrong: pairs of characters
def get_pairs_and_counts(vocab):
    pairs = collections.defaultdict(int)
    for word, freq in vocab.items():
        letters = word.replace(" ", "")
        for i in range(len(letters) - 1):
            pairs[letters[i], letters[i + 1]] += freq
    return pairs

# %% wrong: a pair twice in a word counts once
def get_pairs_and_counts(vocab):
    pairs = {}
    for word, freq in vocab.items():
        t = word.split()
        for pair in dict.fromkeys(zip(t, t[1:])):
            pairs[pair] = pairs.get(pair, 0) + freq
    return pairs

# %% wrong: a key is one text with a space in it
def get_pairs_and_counts(vocab):
    pairs = {}
    for word, count in vocab.items():
        tokens = word.split()
        for first, second in zip(tokens, tokens[1:]):
            pairs[f"{first} {second}"] = pairs.get(f"{first} {second}", 0) + count
    return pairs
