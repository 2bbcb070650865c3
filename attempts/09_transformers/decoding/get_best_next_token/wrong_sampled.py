# points: 0
# mistake: draws
def get_best_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = np.random.choice(len(p), p=p)
    return append_token(input_tokens, token, p[token])
