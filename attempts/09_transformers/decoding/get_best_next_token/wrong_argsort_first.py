# points: 0
# mistake: argsort without turning it round
def get_best_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = np.argsort(p)[0]
    return append_token(input_tokens, token, p[token])
