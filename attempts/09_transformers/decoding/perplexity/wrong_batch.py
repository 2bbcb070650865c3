# points: 0
# mistake: the size of the batch taken for the length
def perplexity(input_tokens, model):
    return np.exp(-text_log_probability(input_tokens, model) / len(input_tokens["input_ids"]))
