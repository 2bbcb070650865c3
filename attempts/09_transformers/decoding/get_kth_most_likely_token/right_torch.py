# points: 2
# style: topk of torch
def get_kth_most_likely_token(input_tokens, model, tokenizer, k):
    logits = model(input_ids=input_tokens["input_ids"]).logits[0, -1]
    logs, index = torch.log_softmax(logits, 0).topk(k + 1)
    return {"input_ids": torch.cat((input_tokens["input_ids"], index[k].view(1, 1)), 1),
            "attention_mask": torch.cat((input_tokens["attention_mask"], torch.ones(1, 1, dtype=torch.long)), 1),
            "last_token_prob": logs[k].exp(),
            "log_prob": input_tokens["log_prob"] + logs[k]}
