# points: 1
# style: a loop over the tokens
def get_best_next_token(input_tokens, model, tokenizer):
    best, best_p = None, -1.0
    for token, p in enumerate(next_token_probabilities(input_tokens, model)):
        if p > best_p:
            best, best_p = token, p
    return append_token(input_tokens, best, best_p)
