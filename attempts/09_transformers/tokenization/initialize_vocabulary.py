# %% right: defaultdict, as in the book (2 points)
def initialize_vocabulary(text):
    vocab = collections.defaultdict(int)
    words = text.strip().split()
    for word in words:
        vocab[' '.join(list(word)) + ' </w>'] += 1
    return vocab

# %% right: Counter of the words (2 points)
from collections import Counter


def initialize_vocabulary(text):
    return Counter(" ".join([*word, "</w>"]) for word in text.split())

# %% wrong: no end of the word
def initialize_vocabulary(text):
    vocab = {}
    for word in text.split():
        vocab[" ".join(word)] = vocab.get(" ".join(word), 0) + 1
    return vocab

# %% wrong: counts are ones
def initialize_vocabulary(text):
    return {" ".join(word) + " </w>": 1 for word in text.split()}

# %% wrong: split at single spaces
def initialize_vocabulary(text):
    vocab = collections.defaultdict(int)
    for word in text.split(" "):
        vocab[" ".join(word) + " </w>"] += 1
    return vocab

# %% wrong: words not spelled
def initialize_vocabulary(text):
    return dict(collections.Counter(word + " </w>" for word in text.split()))

# %% wrong: sorted by the alphabet
def initialize_vocabulary(text):
    return dict(sorted(collections.Counter(" ".join(word) + " </w>" for word in text.split()).items()))
