# points: 2
# style: torch.multinomial
def sample_next_token(input_tokens, model, tokenizer):
    p = torch.as_tensor(next_token_probabilities(input_tokens, model))
    token = torch.multinomial(p, 1).item()
    return append_token(input_tokens, token, p[token].item())
