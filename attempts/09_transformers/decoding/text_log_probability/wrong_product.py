# points: 0
# mistake: the logarithm of the product
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"][0].numpy()
    p = F.softmax(model(input_tokens["input_ids"]).logits, dim=-1)[0].numpy().astype(float)
    return np.log(np.prod([p[t, ids[t + 1]] for t in range(len(ids) - 1)]))
