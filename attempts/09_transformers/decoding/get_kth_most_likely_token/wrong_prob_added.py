# points: 0
# mistake: the probability is added
def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
    p = next_token_probabilities(input_tokens, model)
    token = np.argsort(-p)[k]
    text = append_token(input_tokens, token, p[token])
    text["log_prob"] = input_tokens["log_prob"] + p[token]
    return text
