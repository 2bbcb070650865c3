# points: 4
# style: all beams in one call, in torch
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    ids = input_tokens_in["input_ids"]
    total = torch.zeros(1)
    for _ in range(beam_length):
        logs = torch.log_softmax(model(input_ids=ids).logits[:, -1], dim=-1)
        scores = total[:, None] + logs
        vocabulary = scores.shape[1]
        total, flat = scores.flatten().topk(min(n_beam, scores.numel()))
        rows = torch.div(flat, vocabulary, rounding_mode="floor")
        ids = torch.cat((ids[rows], (flat % vocabulary)[:, None]), dim=1)
    return {"input_ids": ids[:1], "attention_mask": torch.ones_like(ids[:1]),
            "last_token_prob": torch.exp(logs.max()).item(), "log_prob": total[0].item()}
