# points: 0
# mistake: a seed inside the function
def sample_next_token(input_tokens, model, tokenizer):
    np.random.seed(0)
    p = next_token_probabilities(input_tokens, model)
    token = np.random.choice(len(p), p=p)
    return append_token(input_tokens, token, p[token])
