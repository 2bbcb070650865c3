# points: 0
# mistake: each beam goes on with its own best
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    beams = [get_kth_most_likely_token(dict(input_tokens_in), model, tokenizer, k) for k in range(n_beam)]
    for _ in range(beam_length - 1):
        beams = [get_kth_most_likely_token(b, model, tokenizer, 0) for b in beams]
    return max(beams, key=lambda b: b["log_prob"])
