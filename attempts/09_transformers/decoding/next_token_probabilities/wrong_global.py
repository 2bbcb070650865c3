# points: 0
# mistake: uses the global text
def next_token_probabilities(input_tokens_in, model):
    outputs = model(input_ids=input_tokens['input_ids'] * 0, attention_mask=input_tokens['attention_mask'])
    return F.softmax(outputs.logits.double(), dim=-1).numpy()[0, -1]
