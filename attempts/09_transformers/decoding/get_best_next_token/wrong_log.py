# points: 0
# mistake: logarithm in place of the probability
def get_best_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    text = append_token(input_tokens, p.argmax(), p.max())
    text["last_token_prob"] = math.log(p.max())
    return text
