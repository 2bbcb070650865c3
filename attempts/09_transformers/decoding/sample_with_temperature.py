# %% right: divides the logarithms (2 points)
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    z = np.log(next_token_probabilities(input_tokens, model)) / temperature
    p = np.exp(z - z.max())
    p = p / p.sum()
    token = np.random.choice(len(p), p=p)
    return append_token(input_tokens, token, p[token])

# %% right: from the logits, all in torch (2 points)
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    out = model(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"])
    p = F.softmax(out.logits[:, -1].double() / temperature, dim=-1)
    token = torch.multinomial(p, num_samples=1)
    return {"input_ids": torch.cat([input_tokens["input_ids"], token], dim=1),
            "attention_mask": F.pad(input_tokens["attention_mask"], (0, 1), value=1),
            "last_token_prob": p[0, token.item()]}

# %% wrong: the temperature is ignored
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    p = next_token_probabilities(input_tokens, model)
    token = np.random.choice(len(p), p=p)
    return append_token(input_tokens, token, p[token])

# %% wrong: changes the input
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    q = next_token_probabilities(input_tokens, model) ** (1 / temperature)
    q = q / q.sum()
    token = np.random.choice(len(q), p=q)
    input_tokens.update(append_token(input_tokens, token, q[token]))
    return input_tokens

# %% wrong: multiplied by the temperature
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    p = next_token_probabilities(input_tokens, model) ** temperature
    p = p / p.sum()
    token = np.random.choice(len(p), p=p)
    return append_token(input_tokens, token, p[token])

# %% wrong: the stated probability is not divided by the sum
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    q = next_token_probabilities(input_tokens, model) ** (1 / temperature)
    token = np.random.choice(len(q), p=q / q.sum())
    return append_token(input_tokens, token, q[token])

# %% wrong: probabilities put through a softmax again
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    p = next_token_probabilities(input_tokens, model) / temperature
    p = np.exp(p - p.max())
    p = p / p.sum()
    token = np.random.choice(len(p), p=p)
    return append_token(input_tokens, token, p[token])

# %% wrong: the probability before tempering
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    p = next_token_probabilities(input_tokens, model)
    q = p ** (1 / temperature)
    token = np.random.choice(len(p), p=q / q.sum())
    return append_token(input_tokens, token, p[token])
