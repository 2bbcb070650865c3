# points: 0
# mistake: searches from the global text
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    beams = [dict(input_tokens)]
    for _ in range(beam_length):
        longer = [get_kth_most_likely_token(b, model, tokenizer, k) for b in beams for k in range(n_beam)]
        beams = sorted(longer, key=lambda b: -b["log_prob"])[:n_beam]
    return beams[0]
