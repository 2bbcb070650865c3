# points: 3
# style: as in the book, in place
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
