# points: 0
# mistake: leaves out the crossing token
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    order = np.argsort(-p)
    n = max(int((np.cumsum(p[order]) <= thresh).sum()), 1)
    kept = order[:n]
    q = p[kept] / p[kept].sum()
    c = np.random.choice(n, p=q)
    return append_token(input_tokens, kept[c], q[c])
