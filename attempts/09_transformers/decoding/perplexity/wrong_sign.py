# points: 0
# mistake: minus sign missing
def perplexity(input_tokens, model):
    return math.exp(text_log_probability(input_tokens, model) / (input_tokens["input_ids"].shape[1] - 1))
