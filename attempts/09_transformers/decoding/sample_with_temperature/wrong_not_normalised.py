# points: 0
# mistake: the stated probability is not divided by the sum
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    q = next_token_probabilities(input_tokens, model) ** (1 / temperature)
    token = np.random.choice(len(q), p=q / q.sum())
    return append_token(input_tokens, token, q[token])
