# %% right: regular expression between spaces (3 points)
def merge_pair_in_vocabulary(pair, vocab_in):
    vocab_out = {}
    bigram = re.escape(' '.join(pair))
    p = re.compile(r'(?<!\S)' + bigram + r'(?!\S)')
    for word in vocab_in:
        word_out = p.sub(lambda match: ''.join(pair), word)
        vocab_out[word_out] = vocab_in[word]
    return vocab_out

# %% right: a loop that builds the new word (3 points)
def merge_pair_in_vocabulary(pair, vocab_in):
    vocab_out = {}
    for word, freq in vocab_in.items():
        symbols = word.split(" ")
        new, i = [], 0
        while i < len(symbols):
            if i + 1 < len(symbols) and (symbols[i], symbols[i + 1]) == tuple(pair):
                new.append(symbols[i] + symbols[i + 1])
                i += 2
            else:
                new.append(symbols[i])
                i += 1
        vocab_out[" ".join(new)] = freq
    return vocab_out

# %% wrong: replace, also inside tokens
def merge_pair_in_vocabulary(pair, vocab_in):
    return {word.replace(" ".join(pair), "".join(pair)): count for word, count in vocab_in.items()}

# %% wrong: a dot that stands for any character
def merge_pair_in_vocabulary(pair, vocab_in):
    p = re.compile(r"(?<!\S)" + " ".join(pair) + r"(?!\S)")
    return {p.sub("".join(pair), word): count for word, count in vocab_in.items()}

# %% wrong: the first place of a word only
def merge_pair_in_vocabulary(pair, vocab_in):
    p = re.compile(r"(?<!\S)" + re.escape(" ".join(pair)) + r"(?!\S)")
    return {p.sub(lambda match: "".join(pair), word, count=1): count for word, count in vocab_in.items()}

# %% wrong: the given dictionary is changed
def merge_pair_in_vocabulary(pair, vocab_in):
    p = re.compile(r"(?<!\S)" + re.escape(" ".join(pair)) + r"(?!\S)")
    for word in list(vocab_in):
        vocab_in[p.sub(lambda match: "".join(pair), word)] = vocab_in.pop(word)
    return vocab_in

# %% wrong: only words that change are kept
def merge_pair_in_vocabulary(pair, vocab_in):
    p = re.compile(r"(?<!\S)" + re.escape(" ".join(pair)) + r"(?!\S)")
    return {p.sub(lambda match: "".join(pair), word): n for word, n in vocab_in.items() if p.search(word)}
