# points: 2
# style: removes the best k times
def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
    p = next_token_probabilities(input_tokens, model)
    left = p.copy()
    for _ in range(k):
        left[left.argmax()] = -1
    token = left.argmax()
    return append_token(input_tokens, token, p[token])
