# points: 0
# mistake: attention mask not extended
def sample_next_token(input_tokens, model, tokenizer):
    p = next_token_probabilities(input_tokens, model)
    token = np.random.choice(len(p), p=p)
    text = append_token(input_tokens, token, p[token])
    text["attention_mask"] = input_tokens["attention_mask"]
    return text
