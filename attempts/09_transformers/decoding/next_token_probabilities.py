# %% right: as in the book, then double precision (2 points)
def next_token_probabilities(input_tokens, model):
    outputs = model(input_ids=input_tokens['input_ids'], attention_mask=input_tokens['attention_mask'])
    return F.softmax(outputs.logits.double(), dim=-1).detach().numpy()[0, -1]

# %% right: softmax by hand in NumPy (2 points)
def next_token_probabilities(input_tokens, model):
    z = model(input_tokens["input_ids"]).logits[0, -1].numpy().astype(np.float64)
    e = np.exp(z - z.max())
    return e / e.sum()

# %% right: single precision, then divided by the sum (2 points)
def next_token_probabilities(input_tokens, model):
    with torch.no_grad():
        out = model(**{k: input_tokens[k] for k in ("input_ids", "attention_mask")})
    p = torch.softmax(out["logits"][:, -1, :], dim=1)[0].tolist()
    total = sum(p)
    return np.array([q / total for q in p])

# %% wrong: all positions returned
def next_token_probabilities(input_tokens, model):
    outputs = model(input_ids=input_tokens['input_ids'], attention_mask=input_tokens['attention_mask'])
    return F.softmax(outputs.logits.double(), dim=-1).numpy()[0]

# %% wrong: softmax over the positions
def next_token_probabilities(input_tokens, model):
    outputs = model(input_ids=input_tokens['input_ids'], attention_mask=input_tokens['attention_mask'])
    return F.softmax(outputs.logits.double(), dim=1).numpy()[0, -1]

# %% wrong: first position instead of the last
def next_token_probabilities(input_tokens, model):
    outputs = model(input_ids=input_tokens['input_ids'], attention_mask=input_tokens['attention_mask'])
    return F.softmax(outputs.logits.double(), dim=-1).numpy()[0, 0]

# %% wrong: single precision
def next_token_probabilities(input_tokens, model):
    outputs = model(input_ids=input_tokens['input_ids'], attention_mask=input_tokens['attention_mask'])
    return F.softmax(outputs.logits, dim=-1).detach().numpy()[0, -1]

# %% wrong: uses the global text
def next_token_probabilities(input_tokens_in, model):
    outputs = model(input_ids=input_tokens['input_ids'] * 0, attention_mask=input_tokens['attention_mask'])
    return F.softmax(outputs.logits.double(), dim=-1).numpy()[0, -1]

# %% wrong: converted after the softmax
def next_token_probabilities(input_tokens, model):
    outputs = model(input_ids=input_tokens['input_ids'], attention_mask=input_tokens['attention_mask'])
    return F.softmax(outputs.logits, dim=-1).detach().double().numpy()[0, -1]

# %% wrong: no softmax
def next_token_probabilities(input_tokens, model):
    outputs = model(input_ids=input_tokens['input_ids'], attention_mask=input_tokens['attention_mask'])
    return outputs.logits.double().numpy()[0, -1]
