# points: 0
# mistake: states the probability before cutting
def get_top_k_token(input_tokens, model, tokenizer, k=20):
    p = next_token_probabilities(input_tokens, model)
    kept = np.argsort(-p)[:k]
    token = np.random.choice(kept, p=p[kept] / p[kept].sum())
    return append_token(input_tokens, token, p[token])
