# points: 0
# mistake: counts the first occurrence too
def repeated_trigrams(token_ids):
    t = [tuple(token_ids[i:i + 3]) for i in range(len(token_ids) - 2)]
    return sum(t.count(x) > 1 for x in t) / len(t)
