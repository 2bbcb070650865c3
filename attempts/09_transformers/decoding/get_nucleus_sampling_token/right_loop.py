# points: 3
# style: adds up token by token
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    kept, total = [], 0.0
    for token in sorted(range(len(p)), key=lambda v: -p[v]):
        kept.append(token)
        total += p[token]
        if total >= thresh:
            break
    token = np.random.choice(kept, p=[p[v] / total for v in kept])
    return append_token(input_tokens, token, p[token] / total)
