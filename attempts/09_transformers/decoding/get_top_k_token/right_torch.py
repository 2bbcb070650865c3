# points: 3
# style: torch.topk and multinomial
def get_top_k_token(input_tokens, model, tokenizer, k=20):
    logits = model(input_ids=input_tokens["input_ids"]).logits[0, -1]
    top, index = torch.topk(logits, k)
    p = F.softmax(top, dim=0)
    choice = torch.multinomial(p, 1).item()
    return append_token(input_tokens, index[choice].item(), p[choice].item())
