# points: 0
# mistake: log_prob of the last token only
def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
    p = next_token_probabilities(input_tokens, model)
    token = np.argsort(-p)[k]
    text = append_token(input_tokens, token, p[token])
    text["log_prob"] = math.log(p[token])
    return text
