# points: 1
# style: a power of two
def perplexity(input_tokens, model):
    bits = -text_log_probability(input_tokens, model) / math.log(2)
    return 2 ** (bits / (input_tokens["input_ids"].size(1) - 1))
