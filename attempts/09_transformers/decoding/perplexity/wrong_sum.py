# points: 0
# mistake: not divided
def perplexity(input_tokens, model):
    return math.exp(-text_log_probability(input_tokens, model))
