# points: 0
# mistake: two to the power of nats
def perplexity(input_tokens, model):
    return 2 ** (-text_log_probability(input_tokens, model) / (input_tokens["input_ids"].shape[1] - 1))
