# points: 0
# mistake: the least likely token
def get_best_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    return append_token(input_tokens, np.argmin(p), p.min())
