# points: 3
# style: as in the book, in place, single precision
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
