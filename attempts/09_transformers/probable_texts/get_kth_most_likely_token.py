# %% right: as in the book, in place (2 points)
def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
  # Run model forward to get prediction over next tokens
  outputs = model(input_ids = input_tokens['input_ids'], attention_mask = input_tokens['attention_mask'])
  prob_over_tokens = F.softmax(outputs.logits, dim=-1).detach().numpy()[0,-1]
  sorted_prob_over_tokens = np.sort(prob_over_tokens)[::-1]
  kth_prob_value = sorted_prob_over_tokens[k]
  next_token = np.where(prob_over_tokens == kth_prob_value)[0]
  output_tokens = input_tokens
  output_tokens["input_ids"] = torch.cat((output_tokens['input_ids'], torch.tensor([next_token])), dim=1)
  output_tokens['attention_mask'] = torch.cat((output_tokens['attention_mask'], torch.tensor([[1]])), dim=1)
  output_tokens['last_token_prob'] = prob_over_tokens[next_token]
  output_tokens['log_prob'] = output_tokens['log_prob'] + np.log(prob_over_tokens[next_token])
  return output_tokens

# %% right: removes the best k times (2 points)
def next_token_probabilities(input_tokens, model):
    logits = model(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"]).logits
    return torch.softmax(logits[0, -1].double(), dim=0).numpy()

def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
    p = next_token_probabilities(input_tokens, model)
    left = p.copy()
    for _ in range(k):
        left[left.argmax()] = -1
    token = left.argmax()
    return append_token(input_tokens, token, p[token])

# %% right: topk of torch (2 points)
def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
    logits = model(input_ids=input_tokens["input_ids"]).logits[0, -1]
    logs, index = torch.log_softmax(logits, 0).topk(k + 1)
    return {"input_ids": torch.cat((input_tokens["input_ids"], index[k].view(1, 1)), 1),
            "attention_mask": torch.cat((input_tokens["attention_mask"], torch.ones(1, 1, dtype=torch.long)), 1),
            "last_token_prob": logs[k].exp(),
            "log_prob": input_tokens["log_prob"] + logs[k]}

# %% wrong: counts from one
def next_token_probabilities(input_tokens, model):
    logits = model(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"]).logits
    return torch.softmax(logits[0, -1].double(), dim=0).numpy()

def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
    p = next_token_probabilities(input_tokens, model)
    token = np.argsort(-p)[k - 1]
    return append_token(input_tokens, token, p[token])

# %% wrong: log_prob of the last token only
def next_token_probabilities(input_tokens, model):
    logits = model(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"]).logits
    return torch.softmax(logits[0, -1].double(), dim=0).numpy()

def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
    p = next_token_probabilities(input_tokens, model)
    token = np.argsort(-p)[k]
    text = append_token(input_tokens, token, p[token])
    text["log_prob"] = math.log(p[token])
    return text

# %% wrong: log_prob not added up
def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
  # Run model forward to get prediction over next tokens
  outputs = model(input_ids = input_tokens['input_ids'], attention_mask = input_tokens['attention_mask'])
  prob_over_tokens = F.softmax(outputs.logits, dim=-1).detach().numpy()[0,-1]
  next_token = [np.argsort(-prob_over_tokens)[k]]
  output_tokens = input_tokens
  output_tokens["input_ids"] = torch.cat((output_tokens['input_ids'], torch.tensor([next_token])), dim=1)
  output_tokens['attention_mask'] = torch.cat((output_tokens['attention_mask'], torch.tensor([[1]])), dim=1)
  output_tokens['last_token_prob'] = prob_over_tokens[next_token]
  return output_tokens

# %% wrong: the probability is added
def next_token_probabilities(input_tokens, model):
    logits = model(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"]).logits
    return torch.softmax(logits[0, -1].double(), dim=0).numpy()

def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
    p = next_token_probabilities(input_tokens, model)
    token = np.argsort(-p)[k]
    text = append_token(input_tokens, token, p[token])
    text["log_prob"] = input_tokens["log_prob"] + p[token]
    return text

# %% wrong: probability among the k best
def next_token_probabilities(input_tokens, model):
    logits = model(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"]).logits
    return torch.softmax(logits[0, -1].double(), dim=0).numpy()

def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
    p = next_token_probabilities(input_tokens, model)
    order = np.argsort(-p)[:k + 1]
    return append_token(input_tokens, order[k], p[order[k]] / p[order].sum())

# %% wrong: sorted from the smallest up
def next_token_probabilities(input_tokens, model):
    logits = model(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"]).logits
    return torch.softmax(logits[0, -1].double(), dim=0).numpy()

def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
    p = next_token_probabilities(input_tokens, model)
    token = np.argsort(p)[k]
    return append_token(input_tokens, token, p[token])
