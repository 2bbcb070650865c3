# points: 0
# mistake: takes the most likely token
def sample_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = np.argmax(p)
    return append_token(input_tokens, token, p[token])
