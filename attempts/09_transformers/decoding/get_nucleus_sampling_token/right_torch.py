# points: 3
# style: sort, cumsum and multinomial in torch
def get_nucleus_sampling_token(input_tokens, model, tokenizer, thresh=0.25):
    logits = model(input_ids=input_tokens["input_ids"]).logits[0, -1]
    p, index = torch.sort(torch.softmax(logits.double(), 0), descending=True)
    p = torch.where(torch.cumsum(p, 0) - p < thresh, p, 0.0)
    p = p / p.sum()
    choice = torch.multinomial(p, 1)
    return append_token(input_tokens, index[choice].item(), p[choice].item())
