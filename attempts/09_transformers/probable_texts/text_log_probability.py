# %% right: by the cross-entropy of torch (2 points)
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    logits = model(input_ids=ids, attention_mask=input_tokens["attention_mask"]).logits
    return -F.cross_entropy(logits[0, :-1], ids[0, 1:], reduction="sum")

# %% right: one call for each token (2 points)
def next_token_probabilities(input_tokens, model):
    logits = model(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"]).logits
    return torch.softmax(logits[0, -1].double(), dim=0).numpy()

def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    total = 0.0
    for t in range(1, ids.shape[1]):
        before = {"input_ids": ids[:, :t], "attention_mask": input_tokens["attention_mask"][:, :t]}
        total += np.log(next_token_probabilities(before, model)[ids[0, t].item()])
    return total

# %% right: softmax, then logarithms in NumPy (2 points)
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"][0].numpy()
    p = F.softmax(model(input_tokens["input_ids"]).logits, dim=-1)[0].numpy()
    return sum(math.log(p[t, ids[t + 1]]) for t in range(len(ids) - 1))

# %% wrong: bits
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    logits = model(input_ids=ids, attention_mask=input_tokens["attention_mask"]).logits
    return -F.cross_entropy(logits[0, :-1], ids[0, 1:], reduction="sum").item() / math.log(2)

# %% wrong: logits added up
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    logits = model(input_ids=ids, attention_mask=input_tokens["attention_mask"]).logits
    return sum(logits[0, t, ids[0, t + 1]].item() for t in range(ids.shape[1] - 1))

# %% wrong: mean instead of sum
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    logits = model(input_ids=ids, attention_mask=input_tokens["attention_mask"]).logits
    return -F.cross_entropy(logits[0, :-1], ids[0, 1:]).item()

# %% wrong: the logarithm of the product
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"][0].numpy()
    p = F.softmax(model(input_tokens["input_ids"]).logits, dim=-1)[0].numpy().astype(float)
    return np.log(np.prod([p[t, ids[t + 1]] for t in range(len(ids) - 1)]))

# %% wrong: logits at the token's own position
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    logits = model(input_ids=ids, attention_mask=input_tokens["attention_mask"]).logits
    return -F.cross_entropy(logits[0], ids[0], reduction="sum").item()

# %% wrong: own position, first token left out
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    logits = model(input_ids=ids, attention_mask=input_tokens["attention_mask"]).logits
    return -F.cross_entropy(logits[0, 1:], ids[0, 1:], reduction="sum").item()

# %% wrong: the loss, not the log-probability
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    logits = model(input_ids=ids, attention_mask=input_tokens["attention_mask"]).logits
    return F.cross_entropy(logits[0, :-1], ids[0, 1:], reduction="sum").item()

# %% right: by the loss of the library, which is a mean (2 points)
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    outputs = model(ids, attention_mask=input_tokens["attention_mask"], labels=ids)
    return -outputs.loss.item() * (ids.shape[1] - 1)

# %% wrong: the loss is a mean, and the sum is asked
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    return -model(ids, labels=ids).loss.item()
