# points: 0
# mistake: appends the rank, not the token
def get_top_k_token(input_tokens, model, tokenizer, k=20):
    p = next_token_probabilities(input_tokens, model)
    q = np.sort(p)[::-1][:k]
    q = q / q.sum()
    c = np.random.choice(k, p=q)
    return append_token(input_tokens, c, q[c])
