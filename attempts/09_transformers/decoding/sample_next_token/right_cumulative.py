# points: 2
# style: by the cumulative distribution, with a generator of its own
def sample_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = min(int(np.searchsorted(np.cumsum(p), np.random.default_rng().random(), side="right")), len(p) - 1)
    return append_token(input_tokens, token, p[token])
