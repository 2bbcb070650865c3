# points: 0
# mistake: counts from one
def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
    p = next_token_probabilities(input_tokens, model)
    token = np.argsort(-p)[k - 1]
    return append_token(input_tokens, token, p[token])
