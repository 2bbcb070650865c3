# points: 0
# mistake: divided by the number of tokens
def repeated_trigrams(token_ids):
    t = [tuple(token_ids[i:i + 3]) for i in range(len(token_ids) - 2)]
    return (len(t) - len(set(t))) / len(token_ids)
