# %% right: as in the book, in place, single precision (3 points)
def get_top_k_token(input_tokens, model, tokenizer, k=20):
  # Run model forward to get prediction over next tokens
  outputs = model(input_ids = input_tokens['input_ids'], attention_mask = input_tokens['attention_mask'])
  prob_over_tokens = F.softmax(outputs.logits, dim=-1).detach().numpy()[0,-1]
  sorted_prob_over_tokens = np.sort(prob_over_tokens)[::-1]
  kth_prob_value = sorted_prob_over_tokens[k-1]
  prob_over_tokens[prob_over_tokens<kth_prob_value] = 0
  prob_over_tokens = prob_over_tokens / np.sum(prob_over_tokens)
  next_token = np.random.choice(len(prob_over_tokens), 1, replace=False, p=prob_over_tokens)
  output_tokens = input_tokens
  output_tokens["input_ids"] = torch.cat((output_tokens['input_ids'], torch.tensor([next_token])), dim=1)
  output_tokens['attention_mask'] = torch.cat((output_tokens['attention_mask'], torch.tensor([[1]])), dim=1)
  output_tokens['last_token_prob'] = prob_over_tokens[next_token]
  return output_tokens

# %% right: random.choices (3 points)
import random


def get_top_k_token(input_tokens, model, tokenizer, k=20):
    p = next_token_probabilities(input_tokens, model)
    best = sorted(range(len(p)), key=lambda v: p[v], reverse=True)[:k]
    total = sum(p[v] for v in best)
    token = random.choices(best, weights=[p[v] for v in best])[0]
    return append_token(input_tokens, token, p[token] / total)

# %% right: torch.topk and multinomial (3 points)
def get_top_k_token(input_tokens, model, tokenizer, k=20):
    logits = model(input_ids=input_tokens["input_ids"]).logits[0, -1]
    top, index = torch.topk(logits, k)
    p = F.softmax(top, dim=0)
    choice = torch.multinomial(p, 1).item()
    return append_token(input_tokens, index[choice].item(), p[choice].item())

# %% wrong: k fixed at 20
def get_top_k_token(input_tokens, model, tokenizer, k=20):
    p = next_token_probabilities(input_tokens, model)
    kept = np.argsort(-p)[:20]
    q = p[kept] / p[kept].sum()
    c = np.random.choice(len(kept), p=q)
    return append_token(input_tokens, kept[c], q[c])

# %% wrong: states the probability before cutting
def get_top_k_token(input_tokens, model, tokenizer, k=20):
    p = next_token_probabilities(input_tokens, model)
    kept = np.argsort(-p)[:k]
    token = np.random.choice(kept, p=p[kept] / p[kept].sum())
    return append_token(input_tokens, token, p[token])

# %% wrong: keeps k - 1 tokens
def get_top_k_token(input_tokens, model, tokenizer, k=20):
    p = next_token_probabilities(input_tokens, model)
    kept = np.argsort(-p)[:max(k - 1, 1)]
    q = p[kept] / p[kept].sum()
    c = np.random.choice(len(kept), p=q)
    return append_token(input_tokens, kept[c], q[c])

# %% wrong: keeps k + 1 tokens
def get_top_k_token(input_tokens, model, tokenizer, k=20):
  # Run model forward to get prediction over next tokens
  outputs = model(input_ids = input_tokens['input_ids'], attention_mask = input_tokens['attention_mask'])
  prob_over_tokens = F.softmax(outputs.logits, dim=-1).detach().numpy()[0,-1]
  sorted_prob_over_tokens = np.append(np.sort(prob_over_tokens)[::-1], 0)
  prob_over_tokens[prob_over_tokens<sorted_prob_over_tokens[k]] = 0
  prob_over_tokens = prob_over_tokens / np.sum(prob_over_tokens)
  next_token = np.random.choice(len(prob_over_tokens), 1, p=prob_over_tokens)
  output_tokens = input_tokens
  output_tokens["input_ids"] = torch.cat((output_tokens['input_ids'], torch.tensor([next_token])), dim=1)
  output_tokens['attention_mask'] = torch.cat((output_tokens['attention_mask'], torch.tensor([[1]])), dim=1)
  output_tokens['last_token_prob'] = prob_over_tokens[next_token]
  return output_tokens

# %% wrong: appends the rank, not the token
def get_top_k_token(input_tokens, model, tokenizer, k=20):
    p = next_token_probabilities(input_tokens, model)
    q = np.sort(p)[::-1][:k]
    q = q / q.sum()
    c = np.random.choice(k, p=q)
    return append_token(input_tokens, c, q[c])

# %% wrong: no cut
def get_top_k_token(input_tokens, model, tokenizer, k=20):
    p = next_token_probabilities(input_tokens, model)
    c = np.random.choice(len(p), p=p)
    return append_token(input_tokens, c, p[c])

# %% wrong: the k least likely
def get_top_k_token(input_tokens, model, tokenizer, k=20):
    p = next_token_probabilities(input_tokens, model)
    kept = np.argsort(p)[:k]
    q = p[kept] / p[kept].sum()
    c = np.random.choice(len(kept), p=q)
    return append_token(input_tokens, kept[c], q[c])

# %% wrong: the kept tokens equally likely
def get_top_k_token(input_tokens, model, tokenizer, k=20):
    p = next_token_probabilities(input_tokens, model)
    kept = np.argsort(-p)[:k]
    token = np.random.choice(kept)
    return append_token(input_tokens, token, p[token] / p[kept].sum())
