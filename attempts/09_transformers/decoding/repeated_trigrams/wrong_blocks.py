# points: 0
# mistake: trigrams that do not overlap
def repeated_trigrams(token_ids):
    t = [tuple(token_ids[i:i + 3]) for i in range(0, len(token_ids) - 2, 3)]
    return 1 - len(set(t)) / len(t)
