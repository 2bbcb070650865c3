# points: 0
# mistake: the mean loss itself
def perplexity(input_tokens, model):
    return -text_log_probability(input_tokens, model) / (input_tokens["input_ids"].shape[1] - 1)
