# %% right: while loop (2 points)
def learn_merges(text, num_merges):
    vocab = initialize_vocabulary(text)
    merges = []
    pairs = get_pairs_and_counts(vocab)
    while pairs and len(merges) < num_merges:
        best = max(pairs, key=lambda pair: pairs[pair])
        merges.append(best)
        vocab = merge_pair_in_vocabulary(best, vocab)
        pairs = get_pairs_and_counts(vocab)
    return merges

# %% right: stops by the error (2 points)
def learn_merges(text, num_merges):
    vocab, merges = initialize_vocabulary(text), []
    try:
        for _ in range(num_merges):
            pairs = get_pairs_and_counts(vocab)
            merges += [max(pairs, key=pairs.get)]
            vocab = merge_pair_in_vocabulary(merges[-1], vocab)
    except ValueError:
        pass
    return merges

# %% wrong: does not stop
def learn_merges(text, num_merges):
    vocab, merges = initialize_vocabulary(text), []
    for _ in range(num_merges):
        pairs = get_pairs_and_counts(vocab)
        merges.append(max(pairs, key=pairs.get))
        vocab = merge_pair_in_vocabulary(merges[-1], vocab)
    return merges

# %% wrong: merged tokens in place of pairs
def learn_merges(text, num_merges):
    vocab, merges = initialize_vocabulary(text), []
    for _ in range(num_merges):
        pairs = get_pairs_and_counts(vocab)
        if not pairs:
            break
        best = max(pairs, key=pairs.get)
        merges.append("".join(best))
        vocab = merge_pair_in_vocabulary(best, vocab)
    return merges

# %% wrong: the most frequent pairs of the beginning
def learn_merges(text, num_merges):
    pairs = get_pairs_and_counts(initialize_vocabulary(text))
    return sorted(pairs, key=pairs.get, reverse=True)[:num_merges]

# %% wrong: stops when the best pair occurs once
def learn_merges(text, num_merges):
    vocab, merges = initialize_vocabulary(text), []
    for _ in range(num_merges):
        pairs = get_pairs_and_counts(vocab)
        if not pairs or max(pairs.values()) < 2:
            break
        merges.append(max(pairs, key=pairs.get))
        vocab = merge_pair_in_vocabulary(merges[-1], vocab)
    return merges
