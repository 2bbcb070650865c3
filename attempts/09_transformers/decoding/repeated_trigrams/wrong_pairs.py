# points: 0
# mistake: pairs
def repeated_trigrams(token_ids):
    t = list(zip(token_ids, token_ids[1:]))
    return 1 - len(set(t)) / len(t)
