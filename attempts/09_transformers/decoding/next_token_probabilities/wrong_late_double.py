# points: 0
# mistake: converted after the softmax
def next_token_probabilities(input_tokens, model):
    outputs = model(input_ids=input_tokens['input_ids'], attention_mask=input_tokens['attention_mask'])
    return F.softmax(outputs.logits, dim=-1).detach().double().numpy()[0, -1]
