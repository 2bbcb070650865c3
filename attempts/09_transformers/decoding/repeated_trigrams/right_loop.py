# points: 2
# style: a loop and a set
def repeated_trigrams(token_ids):
    seen, again = set(), 0
    for i in range(len(token_ids) - 2):
        trigram = tuple(token_ids[i:i + 3])
        again += trigram in seen
        seen.add(trigram)
    return again / (len(token_ids) - 2)
