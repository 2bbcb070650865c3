# points: 0
# mistake: the token is returned, not the text
def sample_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    return np.random.choice(len(p), p=p)
