# points: 0
# mistake: all tokens equally likely
def sample_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = np.random.choice(len(p))
    return append_token(input_tokens, token, p[token])
