# %% right: step by step, as in the book (4 points)
def tokenize(text, num_merges):
  # Initialize the vocabulary from the input text
  vocab = initialize_vocabulary(text)

  for i in range(num_merges):
    # Find the tokens and how often they occur in the vocabulary
    tokens = get_tokens_and_frequencies(vocab)

    # Find the pairs of adjacent tokens and their counts
    pairs = get_pairs_and_counts(vocab)

    # Find the most frequent pair
    most_frequent_pair = max(pairs, key=pairs.get)

    # Merge the code pairs
    vocab = merge_pair_in_vocabulary(most_frequent_pair, vocab)

  # Find the tokens and how often they occur in the vocabulary one last time
  tokens = get_tokens_and_frequencies(vocab)

  return tokens, vocab

# %% right: sorted pairs, recursion (4 points)
def tokenize(text, num_merges):
    def step(vocab, left):
        if left == 0:
            return vocab
        best = sorted(get_pairs_and_counts(vocab).items(), key=lambda item: -item[1])[0][0]
        return step(merge_pair_in_vocabulary(best, vocab), left - 1)
    vocab = step(initialize_vocabulary(text), num_merges)
    return get_tokens_and_frequencies(vocab), vocab

# %% right: argmax over lists, without its own helpers (4 points)
def tokenize(text, num_merges):
    vocab = initialize_vocabulary(text)
    for _ in range(num_merges):
        pairs = get_pairs_and_counts(vocab)
        keys, counts = list(pairs.keys()), list(pairs.values())
        vocab = merge_pair_in_vocabulary(keys[int(np.argmax(counts))], vocab)
    return get_tokens_and_frequencies(vocab), vocab

# %% wrong: tokens from before the last merge
def tokenize(text, num_merges):
    vocab = initialize_vocabulary(text)
    tokens = get_tokens_and_frequencies(vocab)
    for _ in range(num_merges):
        tokens = get_tokens_and_frequencies(vocab)
        pairs = get_pairs_and_counts(vocab)
        vocab = merge_pair_in_vocabulary(max(pairs, key=pairs.get), vocab)
    return tokens, vocab

# %% wrong: the pairs are counted once
def tokenize(text, num_merges):
    vocab = initialize_vocabulary(text)
    pairs = dict(get_pairs_and_counts(vocab))
    for _ in range(num_merges):
        best = max(pairs, key=pairs.get)
        pairs.pop(best)
        vocab = merge_pair_in_vocabulary(best, vocab)
    return get_tokens_and_frequencies(vocab), vocab

# %% wrong: the rarest pair
def tokenize(text, num_merges):
    vocab = initialize_vocabulary(text)
    for _ in range(num_merges):
        pairs = get_pairs_and_counts(vocab)
        vocab = merge_pair_in_vocabulary(min(pairs, key=pairs.get), vocab)
    return get_tokens_and_frequencies(vocab), vocab

# %% wrong: the first by the alphabet
def tokenize(text, num_merges):
    vocab = initialize_vocabulary(text)
    for _ in range(num_merges):
        vocab = merge_pair_in_vocabulary(max(get_pairs_and_counts(vocab)), vocab)
    return get_tokens_and_frequencies(vocab), vocab

# %% wrong: the two results exchanged
def tokenize(text, num_merges):
    vocab = initialize_vocabulary(text)
    for _ in range(num_merges):
        pairs = get_pairs_and_counts(vocab)
        vocab = merge_pair_in_vocabulary(max(pairs, key=pairs.get), vocab)
    return vocab, get_tokens_and_frequencies(vocab)

# %% wrong: the last of the most frequent pairs
def tokenize(text, num_merges):
    vocab = initialize_vocabulary(text)
    for _ in range(num_merges):
        pairs = get_pairs_and_counts(vocab)
        vocab = merge_pair_in_vocabulary(sorted(pairs, key=pairs.get)[-1], vocab)
    return get_tokens_and_frequencies(vocab), vocab
