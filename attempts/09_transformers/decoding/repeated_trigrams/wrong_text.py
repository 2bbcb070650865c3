# points: 0
# mistake: trigrams written without a space between
def repeated_trigrams(token_ids):
    t = ["".join(map(str, token_ids[i:i + 3])) for i in range(len(token_ids) - 2)]
    return 1 - len(set(t)) / len(t)
