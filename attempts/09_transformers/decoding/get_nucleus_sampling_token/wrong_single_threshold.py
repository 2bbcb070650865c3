# points: 0
# mistake: threshold for each token
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    q = np.where(p >= min(thresh, p.max()), p, 0)
    q = q / q.sum()
    c = np.random.choice(len(q), p=q)
    return append_token(input_tokens, c, q[c])
