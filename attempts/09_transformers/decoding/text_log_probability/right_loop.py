# points: 2
# style: one call for each token
def text_log_probability(input_tokens, model):
    ids = input_tokens["input_ids"]
    total = 0.0
    for t in range(1, ids.shape[1]):
        before = {"input_ids": ids[:, :t], "attention_mask": input_tokens["attention_mask"][:, :t]}
        total += np.log(next_token_probabilities(before, model)[ids[0, t].item()])
    return total
