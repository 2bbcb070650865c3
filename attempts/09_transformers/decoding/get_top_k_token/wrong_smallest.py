# points: 0
# mistake: the k least likely
def get_top_k_token(input_tokens, model, tokenizer, k=20):
    p = next_token_probabilities(input_tokens, model)
    kept = np.argsort(p)[:k]
    q = p[kept] / p[kept].sum()
    c = np.random.choice(len(kept), p=q)
    return append_token(input_tokens, kept[c], q[c])
