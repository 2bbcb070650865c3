# %% right: the best text first, by products of probabilities (4 points)
import heapq


def most_probable(next_probabilities, token_ids, n_new):
    queue = [(-1.0, [int(t) for t in token_ids])]
    whole = len(token_ids) + n_new
    while len(queue[0][1]) < whole:
        p, text = heapq.heappop(queue)
        row = next_probabilities(text)
        for token in range(len(row)):
            heapq.heappush(queue, (p * row[token], text + [token]))
    return queue[0][1]

# %% wrong: many calls, depth first, and back where no better text can follow (2.8 points)
def most_probable(next_probabilities, token_ids, n_new):
    best_text, best = None, -np.inf

    def go_on(text, total, left):
        nonlocal best_text, best
        if left == 0:
            best_text, best = text, total
            return
        row = np.asarray(next_probabilities(text))
        for token in np.argsort(-row):
            if total + np.log(row[token]) <= best:
                break
            go_on(text + [int(token)], total + np.log(row[token]), left - 1)

    go_on(list(token_ids), 0.0, n_new)
    return best_text

# %% wrong: far too many calls, all texts, one after the other (2 points)
def most_probable(next_probabilities, token_ids, n_new):
    if n_new == 0:
        return list(token_ids)

    def best_end(text, left):
        logs = np.log(next_probabilities(text))
        if left == 1:
            return logs.max(), [int(logs.argmax())]
        return max((logs[k] + end, [k] + rest) for k in range(len(logs))
                   for end, rest in [best_end(text + [k], left - 1)])

    return list(token_ids) + best_end(list(token_ids), n_new)[1]

# %% right: the best text first, the waiting ones in a list that is searched (4 points)
def most_probable(next_probabilities, token_ids, n_new):
    texts = {tuple(token_ids): 0.0}
    while True:
        best = max(texts, key=texts.get)
        if len(best) == len(token_ids) + n_new:
            return np.array(best)
        total = texts.pop(best)
        for token, p in enumerate(next_probabilities(list(best))):
            texts[best + (token,)] = total + math.log(p)

# %% wrong: greedy
def most_probable(next_probabilities, token_ids, n_new):
    text = list(token_ids)
    for _ in range(n_new):
        text.append(int(np.argmax(next_probabilities(text))))
    return text

# %% wrong: five beams
def most_probable(next_probabilities, token_ids, n_new):
    beams = [(0.0, list(token_ids))]
    for _ in range(n_new):
        longer = [(total + math.log(p), text + [token]) for total, text in beams
                  for token, p in enumerate(next_probabilities(text))]
        beams = sorted(longer, reverse=True)[:5]
    return beams[0][1]

# %% wrong: the new tokens alone
def most_probable(next_probabilities, token_ids, n_new):
    from heapq import heappop, heappush
    waiting = [(0.0, [])]
    while True:
        cost, new = heappop(waiting)
        if len(new) == n_new:
            return new
        for token, p in enumerate(next_probabilities(list(token_ids) + new)):
            heappush(waiting, (cost - math.log(p), new + [token]))

# %% wrong: ends with the first whole text that it makes
def most_probable(next_probabilities, token_ids, n_new):
    from heapq import heappop, heappush
    waiting = [(0.0, list(token_ids))]
    while True:
        cost, text = heappop(waiting)
        longer = [(cost - math.log(p), text + [token]) for token, p in enumerate(next_probabilities(text))]
        if len(text) + 1 == len(token_ids) + n_new:
            return min(longer)[1]
        for each in longer:
            heappush(waiting, each)

# %% wrong: the most probable token at each place, whatever stands before it
def most_probable(next_probabilities, token_ids, n_new):
    text, prompt = list(token_ids), list(token_ids)
    p = np.asarray(next_probabilities(prompt))
    for _ in range(n_new):
        text.append(int(p.argmax()))
        p = sum(p[k] * np.asarray(next_probabilities(text[:-1] + [k])) for k in range(len(p)))
    return text

# %% wrong: sixty beams
def most_probable(next_probabilities, token_ids, n_new):
    beams = [(0.0, list(token_ids))]
    for _ in range(n_new):
        longer = [(total + math.log(p), text + [token]) for total, text in beams
                  for token, p in enumerate(next_probabilities(text))]
        beams = sorted(longer, reverse=True)[:60]
    return beams[0][1]

# %% wrong: best first by the mean log-probability of a token
def most_probable(next_probabilities, token_ids, n_new):
    from heapq import heappop, heappush
    waiting = [(0.0, 0.0, list(token_ids))]
    while True:
        _, total, text = heappop(waiting)
        if len(text) == len(token_ids) + n_new:
            return text
        for token, p in enumerate(next_probabilities(text)):
            new = total + math.log(p)
            heappush(waiting, (-new / (len(text) + 1 - len(token_ids)), new, text + [token]))
