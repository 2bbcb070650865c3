# points: 2
# style: divides the logarithms
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    z = np.log(next_token_probabilities(input_tokens, model)) / temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    token = np.random.choice(len(p), p=p)
    return append_token(input_tokens, token, p[token])
