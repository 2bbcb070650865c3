# points: 1
# style: from the mean cross-entropy
def perplexity(input_tokens, model):
    ids = input_tokens["input_ids"]
    logits = model(input_ids=ids).logits
    return torch.exp(F.cross_entropy(logits[0, :-1], ids[0, 1:]))
