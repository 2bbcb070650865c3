# points: 2
# style: softmax, then logarithms in NumPy
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"][0].numpy()
    p = F.softmax(model(input_tokens["input_ids"]).logits, dim=-1)[0].numpy()
    return sum(math.log(p[t, ids[t + 1]]) for t in range(len(ids) - 1))
