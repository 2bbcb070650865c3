# %% right: as in the book, in place (3 points)
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
  # Run model forward to get prediction over next tokens
  outputs = model(input_ids = input_tokens['input_ids'], attention_mask = input_tokens['attention_mask'])
  prob_over_tokens = F.softmax(outputs.logits, dim=-1).detach().numpy()[0,-1]
  sorted_probs_decreasing = np.sort(prob_over_tokens)[::-1]
  cum_sum_probs = np.cumsum(sorted_probs_decreasing)
  thresh_index = np.argmax(cum_sum_probs>thresh)
  thresh_prob = sorted_probs_decreasing[thresh_index]
  prob_over_tokens[prob_over_tokens<thresh_prob] = 0
  prob_over_tokens = prob_over_tokens / np.sum(prob_over_tokens)
  next_token = np.random.choice(len(prob_over_tokens), 1, p=prob_over_tokens)
  output_tokens = input_tokens
  output_tokens["input_ids"] = torch.cat((output_tokens['input_ids'], torch.tensor([next_token])), dim=1)
  output_tokens['attention_mask'] = torch.cat((output_tokens['attention_mask'], torch.tensor([[1]])), dim=1)
  output_tokens['last_token_prob'] = prob_over_tokens[next_token]
  return output_tokens

# %% right: adds up token by token (3 points)
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    kept, total = [], 0.0
    for token in sorted(range(len(p)), key=lambda v: -p[v]):
        kept.append(token)
        total += p[token]
        if total >= thresh:
            break
    token = np.random.choice(kept, p=[p[v] / total for v in kept])
    return append_token(input_tokens, token, p[token] / total)

# %% right: sort, cumsum and multinomial in torch (3 points)
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    logits = model(input_ids=input_tokens["input_ids"]).logits[0, -1]
    p, index = torch.sort(torch.softmax(logits.double(), 0), descending=True)
    p = torch.where(torch.cumsum(p, 0) - p < thresh, p, 0.0)
    p = p / p.sum()
    choice = torch.multinomial(p, 1)
    return append_token(input_tokens, index[choice].item(), p[choice].item())

# %% wrong: threshold fixed at 0.25
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    order = np.argsort(-p)
    kept = order[:int((np.cumsum(p[order]) < 0.25).sum()) + 1]
    q = p[kept] / p[kept].sum()
    c = np.random.choice(len(kept), p=q)
    return append_token(input_tokens, kept[c], q[c])

# %% wrong: states the probability before cutting
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    order = np.argsort(-p)
    kept = order[:int((np.cumsum(p[order]) < thresh).sum()) + 1]
    token = np.random.choice(kept, p=p[kept] / p[kept].sum())
    return append_token(input_tokens, token, p[token])

# %% wrong: one token too many
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    order = np.argsort(-p)
    kept = order[:int((np.cumsum(p[order]) < thresh).sum()) + 2]
    q = p[kept] / p[kept].sum()
    c = np.random.choice(len(kept), p=q)
    return append_token(input_tokens, kept[c], q[c])

# %% wrong: sorted from the smallest up
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    order = np.argsort(p)
    kept = order[:int((np.cumsum(p[order]) < thresh).sum()) + 1]
    q = p[kept] / p[kept].sum()
    c = np.random.choice(len(kept), p=q)
    return append_token(input_tokens, kept[c], q[c])

# %% wrong: threshold for each token
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    q = np.where(p >= min(thresh, p.max()), p, 0)
    q = q / q.sum()
    c = np.random.choice(len(q), p=q)
    return append_token(input_tokens, c, q[c])

# %% wrong: adds up in the order of the vocabulary
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    kept = np.arange(int((np.cumsum(p) < thresh).sum()) + 1)
    q = p[kept] / p[kept].sum()
    c = np.random.choice(len(kept), p=q)
    return append_token(input_tokens, kept[c], q[c])

# %% wrong: leaves out the crossing token
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    p = next_token_probabilities(input_tokens, model)
    order = np.argsort(-p)
    n = max(int((np.cumsum(p[order]) <= thresh).sum()), 1)
    kept = order[:n]
    q = p[kept] / p[kept].sum()
    c = np.random.choice(n, p=q)
    return append_token(input_tokens, kept[c], q[c])
