# points: 0
# mistake: own position, first token left out
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    logits = model(input_ids=ids, attention_mask=input_tokens["attention_mask"]).logits
    return -F.cross_entropy(logits[0, 1:], ids[0, 1:], reduction="sum").item()
