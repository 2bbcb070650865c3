# points: 0
# mistake: adds up in the order of the vocabulary
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    kept = np.arange(int((np.cumsum(p) < thresh).sum()) + 1)
    q = p[kept] / p[kept].sum()
    c = np.random.choice(len(kept), p=q)
    return append_token(input_tokens, kept[c], q[c])
