# points: 0
# mistake: changes the input
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    q = next_token_probabilities(input_tokens, model) ** (1 / temperature)
    q = q / q.sum()
    token = np.random.choice(len(q), p=q)
    input_tokens.update(append_token(input_tokens, token, q[token]))
    return input_tokens
