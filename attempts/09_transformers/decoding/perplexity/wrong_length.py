# points: 0
# mistake: divided by T
def perplexity(input_tokens, model):
    return math.exp(-text_log_probability(input_tokens, model) / input_tokens["input_ids"].shape[1])
