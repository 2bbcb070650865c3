# points: 0
# mistake: probability among the k best
def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
    p = next_token_probabilities(input_tokens, model)
    order = np.argsort(-p)[:k + 1]
    return append_token(input_tokens, order[k], p[order[k]] / p[order].sum())
