# points: 0
# mistake: logits added up
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    logits = model(input_ids=ids, attention_mask=input_tokens["attention_mask"]).logits
    return sum(logits[0, t, ids[0, t + 1]].item() for t in range(ids.shape[1] - 1))
