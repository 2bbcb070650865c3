# points: 0
# mistake: states the probability before cutting
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    order = np.argsort(-p)
    kept = order[:int((np.cumsum(p[order]) < thresh).sum()) + 1]
    token = np.random.choice(kept, p=p[kept] / p[kept].sum())
    return append_token(input_tokens, token, p[token])
