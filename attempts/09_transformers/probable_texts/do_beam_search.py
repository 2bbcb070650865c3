# %% right: all beams in one call, in torch (4 points)
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

# %% right: as in the book, with its global and its prints (4 points)
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
  # Store beams in a list
  input_tokens['log_prob'] = 0.0
  # Initialize with n_beam most likely continuations
  beams = [None] * n_beam
  for c_k in range(n_beam):
    beams[c_k] = dict(input_tokens_in)
    beams[c_k] = get_kth_most_likely_token(beams[c_k], model, tokenizer, c_k)
  print_beams(beams)
  for c_pos in range(beam_length-1):
    beams_all = [None] * (n_beam*n_beam)
    log_probs_all = np.zeros(n_beam*n_beam)
    for c_beam in range(n_beam):
      for c_k in range(n_beam):
        beams_all[c_beam * n_beam + c_k] = dict(get_kth_most_likely_token(dict(beams[c_beam]), model, tokenizer, c_k))
        log_probs_all[c_beam * n_beam + c_k] = beams_all[c_beam * n_beam + c_k]['log_prob']
    sorted_index = np.argsort(np.array(log_probs_all)*-1)
    for c_k in range(n_beam):
      beams[c_k] = dict(beams_all[sorted_index[c_k]])
    print_beams(beams)
  return beams[0]

# %% right: by recursion on the list of beams (4 points)
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    def search(beams, steps):
        if steps == 0:
            return max(beams, key=lambda b: b["log_prob"])
        longer = [get_kth_most_likely_token(b, model, tokenizer, k) for b in beams for k in range(n_beam)]
        longer.sort(key=lambda b: b["log_prob"])
        return search(longer[-n_beam:], steps - 1)
    return search([dict(input_tokens_in)], beam_length)

# %% wrong: keeps the least probable
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    beams = [dict(input_tokens_in)]
    for _ in range(beam_length):
        longer = [get_kth_most_likely_token(b, model, tokenizer, k) for b in beams for k in range(n_beam)]
        beams = sorted(longer, key=lambda b: b["log_prob"])[:n_beam]
    return beams[0]

# %% wrong: searches from the global text
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    beams = [dict(input_tokens)]
    for _ in range(beam_length):
        longer = [get_kth_most_likely_token(b, model, tokenizer, k) for b in beams for k in range(n_beam)]
        beams = sorted(longer, key=lambda b: -b["log_prob"])[:n_beam]
    return beams[0]

# %% wrong: greedy with another name
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    text = dict(input_tokens_in)
    for _ in range(beam_length):
        text = get_kth_most_likely_token(text, model, tokenizer, 0)
    return text

# %% wrong: writes into the prompt
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    beams = [input_tokens_in]
    for _ in range(beam_length):
        longer = [get_kth_most_likely_token(b, model, tokenizer, k) for b in beams for k in range(n_beam)]
        beams = sorted(longer, key=lambda b: -b["log_prob"])[:n_beam]
    input_tokens_in.update(beams[0])
    return input_tokens_in

# %% wrong: sorts by the last token's probability
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    beams = [dict(input_tokens_in)]
    for _ in range(beam_length):
        longer = [get_kth_most_likely_token(b, model, tokenizer, k) for b in beams for k in range(n_beam)]
        beams = sorted(longer, key=lambda b: -b["last_token_prob"])[:n_beam]
    return beams[0]

# %% wrong: returns all beams
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    beams = [dict(input_tokens_in)]
    for _ in range(beam_length):
        longer = [get_kth_most_likely_token(b, model, tokenizer, k) for b in beams for k in range(n_beam)]
        beams = sorted(longer, key=lambda b: -b["log_prob"])[:n_beam]
    return beams

# %% wrong: one token too many
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    beams = [get_kth_most_likely_token(dict(input_tokens_in), model, tokenizer, k) for k in range(n_beam)]
    for _ in range(beam_length):
        longer = [get_kth_most_likely_token(b, model, tokenizer, k) for b in beams for k in range(n_beam)]
        beams = sorted(longer, key=lambda b: -b["log_prob"])[:n_beam]
    return beams[0]

# %% wrong: each beam goes on with its own best
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    beams = [get_kth_most_likely_token(dict(input_tokens_in), model, tokenizer, k) for k in range(n_beam)]
    for _ in range(beam_length - 1):
        beams = [get_kth_most_likely_token(b, model, tokenizer, 0) for b in beams]
    return max(beams, key=lambda b: b["log_prob"])

# %% wrong: returns the worst of the beams
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    beams = [dict(input_tokens_in)]
    for _ in range(beam_length):
        longer = [get_kth_most_likely_token(b, model, tokenizer, k) for b in beams for k in range(n_beam)]
        beams = sorted(longer, key=lambda b: -b["log_prob"])[:n_beam]
    return beams[-1]

# %% wrong: always two continuations
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    beams = [get_kth_most_likely_token(dict(input_tokens_in), model, tokenizer, k) for k in range(n_beam)]
    for _ in range(beam_length - 1):
        longer = [get_kth_most_likely_token(b, model, tokenizer, k) for b in beams for k in range(min(2, n_beam))]
        beams = sorted(longer, key=lambda b: -b["log_prob"])[:n_beam]
    return beams[0]

# %% wrong: counts from one
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    ranks = range(1, n_beam + 1)
    beams = [get_kth_most_likely_token(dict(input_tokens_in), model, tokenizer, k) for k in ranks]
    for _ in range(beam_length - 1):
        longer = [get_kth_most_likely_token(dict(beam), model, tokenizer, k) for beam in beams for k in ranks]
        beams = sorted(longer, key=lambda beam: beam["log_prob"], reverse=True)[:n_beam]
    return beams[0]

# %% wrong: model and tokenizer have changed places
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    beams = [input_tokens_in]
    for _ in range(beam_length):
        candidates = [get_kth_most_likely_token(dict(beam), tokenizer, model, k) for beam in beams for k in range(n_beam)]
        beams = sorted(candidates, key=lambda beam: -beam["log_prob"])[:n_beam]
    return beams[0]
