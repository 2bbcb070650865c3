# points: 1
# style: topk of torch
def get_best_next_token(input_tokens, model, tokenizer):
    logits = model(input_tokens["input_ids"]).logits[0, -1]
    p, token = torch.softmax(logits, 0).topk(1)
    return append_token(input_tokens, token.item(), p.item())
