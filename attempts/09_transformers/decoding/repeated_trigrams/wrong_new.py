# points: 0
# mistake: share of new trigrams
def repeated_trigrams(token_ids):
    t = [tuple(token_ids[i:i + 3]) for i in range(len(token_ids) - 2)]
    return len(set(t)) / len(t)
