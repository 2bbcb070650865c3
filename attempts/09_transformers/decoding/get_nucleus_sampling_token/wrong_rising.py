# points: 0
# mistake: sorted from the smallest up
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    order = np.argsort(p)
    kept = order[:int((np.cumsum(p[order]) < thresh).sum()) + 1]
    q = p[kept] / p[kept].sum()
    c = np.random.choice(len(kept), p=q)
    return append_token(input_tokens, kept[c], q[c])
