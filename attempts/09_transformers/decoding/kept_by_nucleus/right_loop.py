# points: 2
# style: adds up token by token
def kept_by_nucleus(probabilities, thresh):
    kept, total = [], 0.0
    for token in sorted(range(len(probabilities)), key=lambda v: -probabilities[v]):
        kept.append(token)
        total += probabilities[token]
        if total >= thresh:
            break
    return kept
