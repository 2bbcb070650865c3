# points: 2
# style: from the logits, all in torch
def sample_with_temperature(input_tokens, model, tokenizer, temperature=1.0):
    out = model(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"])
    p = F.softmax(out.logits[:, -1].double() / temperature, dim=-1)
    token = torch.multinomial(p, num_samples=1)
    return {"input_ids": torch.cat([input_tokens["input_ids"], token], dim=1),
            "attention_mask": F.pad(input_tokens["attention_mask"], (0, 1), value=1),
            "last_token_prob": p[0, token.item()]}
