# points: 2
# style: single precision, then divided by the sum
def next_token_probabilities(input_tokens, model):
    with torch.no_grad():
        out = model(**{k: input_tokens[k] for k in ("input_ids", "attention_mask")})
    p = torch.softmax(out["logits"][:, -1, :], dim=1)[0].tolist()
    total = sum(p)
    return np.array([q / total for q in p])
