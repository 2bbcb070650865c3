# points: 0
# mistake: token put in front
def sample_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = np.random.choice(len(p), p=p)
    text = append_token(input_tokens, token, p[token])
    text["input_ids"] = torch.cat((torch.tensor([[token]]), input_tokens["input_ids"]), dim=1)
    return text
