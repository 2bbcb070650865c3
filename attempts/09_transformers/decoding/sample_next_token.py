# %% right: as in the book, in place, single precision (2 points)
def sample_next_token(input_tokens, model, tokenizer):
  # Run model forward to get prediction over next tokens
  outputs = model(input_ids = input_tokens['input_ids'], attention_mask = input_tokens['attention_mask'])
  prob_over_tokens = F.softmax(outputs.logits, dim=-1).detach().numpy()[0,-1]
  next_token = np.random.choice(len(prob_over_tokens), 1, p=prob_over_tokens)
  output_tokens = input_tokens
  output_tokens["input_ids"] = torch.cat((output_tokens['input_ids'], torch.tensor([next_token])), dim=1)
  output_tokens['attention_mask'] = torch.cat((output_tokens['attention_mask'], torch.tensor([[1]])), dim=1)
  output_tokens['last_token_prob'] = prob_over_tokens[next_token]
  return output_tokens

# %% right: by the cumulative distribution, with a generator of its own (2 points)
def sample_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = min(int(np.searchsorted(np.cumsum(p), np.random.default_rng().random(), side="right")), len(p) - 1)
    return append_token(input_tokens, token, p[token])

# %% right: torch.multinomial (2 points)
def sample_next_token(input_tokens, model, tokenizer):
    p = torch.as_tensor(next_token_probabilities(input_tokens, model))
    token = torch.multinomial(p, 1).item()
    return append_token(input_tokens, token, p[token].item())

# %% wrong: logits of the first position
def sample_next_token(input_tokens, model, tokenizer):
  outputs = model(input_ids = input_tokens['input_ids'], attention_mask = input_tokens['attention_mask'])
  prob_over_tokens = F.softmax(outputs.logits, dim=-1).detach().numpy()[0,0]
  next_token = np.random.choice(len(prob_over_tokens), 1, p=prob_over_tokens)
  output_tokens = input_tokens
  output_tokens["input_ids"] = torch.cat((output_tokens['input_ids'], torch.tensor([next_token])), dim=1)
  output_tokens['attention_mask'] = torch.cat((output_tokens['attention_mask'], torch.tensor([[1]])), dim=1)
  output_tokens['last_token_prob'] = prob_over_tokens[next_token]
  return output_tokens

# %% wrong: takes the most likely token
def sample_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = np.argmax(p)
    return append_token(input_tokens, token, p[token])

# %% wrong: attention mask not extended
def sample_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = np.random.choice(len(p), p=p)
    text = append_token(input_tokens, token, p[token])
    text["attention_mask"] = input_tokens["attention_mask"]
    return text

# %% wrong: last_token_prob is the largest probability
def sample_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = np.random.choice(len(p), p=p)
    return append_token(input_tokens, token, p.max())

# %% wrong: the token is returned, not the text
def sample_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    return np.random.choice(len(p), p=p)

# %% wrong: the placeholder of the text left in
def sample_next_token(input_tokens, model, tokenizer):
  # Run model forward to get prediction over next tokens
  outputs = model(input_ids = input_tokens['input_ids'], attention_mask = input_tokens['attention_mask'])
  prob_over_tokens = F.softmax(outputs.logits, dim=-1).detach().numpy()[0,-1]
  next_token = [0]
  output_tokens = input_tokens
  output_tokens["input_ids"] = torch.cat((output_tokens['input_ids'], torch.tensor([next_token])), dim=1)
  output_tokens['attention_mask'] = torch.cat((output_tokens['attention_mask'], torch.tensor([[1]])), dim=1)
  output_tokens['last_token_prob'] = prob_over_tokens[next_token]
  return output_tokens

# %% wrong: token put in front
def sample_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = np.random.choice(len(p), p=p)
    text = append_token(input_tokens, token, p[token])
    text["input_ids"] = torch.cat((torch.tensor([[token]]), input_tokens["input_ids"]), dim=1)
    return text

# %% wrong: a seed inside the function
def sample_next_token(input_tokens, model, tokenizer):
    np.random.seed(0)
    p = next_token_probabilities(input_tokens, model)
    token = np.random.choice(len(p), p=p)
    return append_token(input_tokens, token, p[token])

# %% wrong: all tokens equally likely
def sample_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = np.random.choice(len(p))
    return append_token(input_tokens, token, p[token])

# %% wrong: the tokenizer in the place of the model
def sample_next_token(input_tokens, model, tokenizer):
    probabilities = next_token_probabilities(input_tokens, tokenizer)
    token = np.random.choice(len(probabilities), p=probabilities)
    return append_token(input_tokens, token, probabilities[token])
