# points: 0
# mistake: multiplied by the temperature
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    p = next_token_probabilities(input_tokens, model) ** temperature
    p = p / p.sum()
    token = np.random.choice(len(p), p=p)
    return append_token(input_tokens, token, p[token])
