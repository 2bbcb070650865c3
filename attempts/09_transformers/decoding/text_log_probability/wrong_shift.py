# points: 0
# mistake: logits at the token's own position
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    logits = model(input_ids=ids, attention_mask=input_tokens["attention_mask"]).logits
    return -F.cross_entropy(logits[0], ids[0], reduction="sum").item()
