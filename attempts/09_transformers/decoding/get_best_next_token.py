# %% right: as in the book (1 point)
def get_best_next_token(input_tokens, model, tokenizer):
  # Run model forward to get prediction over next tokens
  outputs = model(input_ids = input_tokens['input_ids'], attention_mask = input_tokens['attention_mask'])
  prob_over_tokens = F.softmax(outputs.logits, dim=-1).detach().numpy()[0,-1]
  next_token = [np.argmax(prob_over_tokens)]
  output_tokens = input_tokens
  output_tokens["input_ids"] = torch.cat((output_tokens['input_ids'], torch.tensor([next_token])), dim=1)
  output_tokens['attention_mask'] = torch.cat((output_tokens['attention_mask'], torch.tensor([[1]])), dim=1)
  output_tokens['last_token_prob'] = prob_over_tokens[next_token]
  return output_tokens

# %% right: a loop over the tokens (1 point)
def get_best_next_token(input_tokens, model, tokenizer):
    best, best_p = None, -1.0
    for token, p in enumerate(next_token_probabilities(input_tokens, model)):
        if p > best_p:
            best, best_p = token, p
    return append_token(input_tokens, best, best_p)

# %% right: topk of torch (1 point)
def get_best_next_token(input_tokens, model, tokenizer):
    logits = model(input_tokens["input_ids"]).logits[0, -1]
    p, token = torch.softmax(logits, 0).topk(1)
    return append_token(input_tokens, token.item(), p.item())

# %% wrong: the least likely token
def get_best_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    return append_token(input_tokens, np.argmin(p), p.min())

# %% wrong: argsort without turning it round
def get_best_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = np.argsort(p)[0]
    return append_token(input_tokens, token, p[token])

# %% wrong: token 1, which the visible check shows
def get_best_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    return append_token(input_tokens, 1 % len(p), p[1 % len(p)])

# %% wrong: logits of the first position
def get_best_next_token(input_tokens, model, tokenizer):
  outputs = model(input_ids = input_tokens['input_ids'], attention_mask = input_tokens['attention_mask'])
  prob_over_tokens = F.softmax(outputs.logits, dim=-1).detach().numpy()[0,0]
  next_token = [np.argmax(prob_over_tokens)]
  output_tokens = input_tokens
  output_tokens["input_ids"] = torch.cat((output_tokens['input_ids'], torch.tensor([next_token])), dim=1)
  output_tokens['attention_mask'] = torch.cat((output_tokens['attention_mask'], torch.tensor([[1]])), dim=1)
  output_tokens['last_token_prob'] = prob_over_tokens[next_token]
  return output_tokens

# %% wrong: logarithm in place of the probability
def get_best_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    text = append_token(input_tokens, p.argmax(), p.max())
    text["last_token_prob"] = math.log(p.max())
    return text

# %% wrong: draws
def get_best_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = np.random.choice(len(p), p=p)
    return append_token(input_tokens, token, p[token])
