# points: 0
# mistake: order inside a trigram ignored
def repeated_trigrams(token_ids):
    t = [tuple(sorted(token_ids[i:i + 3])) for i in range(len(token_ids) - 2)]
    return 1 - len(set(t)) / len(t)
