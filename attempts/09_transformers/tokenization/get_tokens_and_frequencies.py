# %% right: defaultdict (2 points)
def get_tokens_and_frequencies(vocab):
    tokens = collections.defaultdict(int)
    for word, freq in vocab.items():
        word_tokens = word.split()
        for token in word_tokens:
            tokens[token] += freq
    return tokens

# %% right: Counter, one word after the other (2 points)
def get_tokens_and_frequencies(vocab):
    total = collections.Counter()
    for word in vocab:
        for token, times in collections.Counter(word.split(" ")).items():
            total[token] += times * vocab[word]
    return dict(total)

# %% wrong: words are counted once
def get_tokens_and_frequencies(vocab):
    tokens = collections.defaultdict(int)
    for word in vocab:
        for token in word.split():
            tokens[token] += 1
    return tokens

# %% wrong: characters are counted
def get_tokens_and_frequencies(vocab):
    tokens = collections.defaultdict(int)
    for word, freq in vocab.items():
        for token in word.replace(" ", ""):
            tokens[token] += freq
    return tokens

# %% wrong: a token twice in a word counts once
def get_tokens_and_frequencies(vocab):
    tokens = collections.defaultdict(int)
    for word, freq in vocab.items():
        for token in set(word.split()):
            tokens[token] += freq
    return tokens

# %% wrong: a list
def get_tokens_and_frequencies(vocab):
    return [token for word in vocab for token in word.split()]
