# points: 0
# mistake: the probability before tempering
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    p = next_token_probabilities(input_tokens, model)
    q = p ** (1 / temperature)
    token = np.random.choice(len(p), p=q / q.sum())
    return append_token(input_tokens, token, p[token])
