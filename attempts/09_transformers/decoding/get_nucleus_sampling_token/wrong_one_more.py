# points: 0
# mistake: one token too many
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    order = np.argsort(-p)
    kept = order[:int((np.cumsum(p[order]) < thresh).sum()) + 2]
    q = p[kept] / p[kept].sum()
    c = np.random.choice(len(kept), p=q)
    return append_token(input_tokens, kept[c], q[c])
