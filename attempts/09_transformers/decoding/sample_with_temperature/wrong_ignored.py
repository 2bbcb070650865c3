# points: 0
# mistake: the temperature is ignored
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    p = next_token_probabilities(input_tokens, model)
    token = np.random.choice(len(p), p=p)
    return append_token(input_tokens, token, p[token])
