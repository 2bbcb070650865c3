# points: 0
# mistake: token 1, which the visible check shows
def get_best_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    return append_token(input_tokens, 1 % len(p), p[1 % len(p)])
