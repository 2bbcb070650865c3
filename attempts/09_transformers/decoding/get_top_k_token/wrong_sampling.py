# points: 0
# mistake: no cut
def get_top_k_token(input_tokens, model, tokenizer, k=20):
    p = next_token_probabilities(input_tokens, model)
    c = np.random.choice(len(p), p=p)
    return append_token(input_tokens, c, p[c])
