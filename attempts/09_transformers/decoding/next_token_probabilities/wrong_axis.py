# points: 0
# mistake: softmax over the positions
def next_token_probabilities(input_tokens, model):
    outputs = model(input_ids=input_tokens['input_ids'], attention_mask=input_tokens['attention_mask'])
    return F.softmax(outputs.logits.double(), dim=1).numpy()[0, -1]
