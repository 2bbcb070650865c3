# points: 0
# mistake: no softmax
def next_token_probabilities(input_tokens, model):
    outputs = model(input_ids=input_tokens['input_ids'], attention_mask=input_tokens['attention_mask'])
    return outputs.logits.double().numpy()[0, -1]
