# %% right: from the mean cross-entropy (1 point)
def perplexity(input_tokens, model):
    ids = input_tokens["input_ids"]
    logits = model(input_ids=ids).logits
    return torch.exp(F.cross_entropy(logits[0, :-1], ids[0, 1:]))

# %% right: a power of two (1 point)
def perplexity(input_tokens, model):
    bits = -text_log_probability(input_tokens, model) / math.log(2)
    return 2 ** (bits / (input_tokens["input_ids"].size(1) - 1))

# %% wrong: two to the power of nats
def perplexity(input_tokens, model):
    return 2 ** (-text_log_probability(input_tokens, model) / (input_tokens["input_ids"].shape[1] - 1))

# %% wrong: the size of the batch taken for the length
def perplexity(input_tokens, model):
    return np.exp(-text_log_probability(input_tokens, model) / len(input_tokens["input_ids"]))

# %% wrong: divided by T
def perplexity(input_tokens, model):
    return math.exp(-text_log_probability(input_tokens, model) / input_tokens["input_ids"].shape[1])

# %% wrong: the mean loss itself
def perplexity(input_tokens, model):
    return -text_log_probability(input_tokens, model) / (input_tokens["input_ids"].shape[1] - 1)

# %% wrong: minus sign missing
def perplexity(input_tokens, model):
    return math.exp(text_log_probability(input_tokens, model) / (input_tokens["input_ids"].shape[1] - 1))

# %% wrong: not divided
def perplexity(input_tokens, model):
    return math.exp(-text_log_probability(input_tokens, model))

# %% wrong: the text in the place of the model
def perplexity(input_tokens, model):
    return np.exp(-text_log_probability(input_tokens, input_tokens) / (input_tokens["input_ids"].shape[1] - 1))
