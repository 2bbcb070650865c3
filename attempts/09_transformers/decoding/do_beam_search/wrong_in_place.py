# points: 0
# mistake: writes into the prompt
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    beams = [input_tokens_in]
    for _ in range(beam_length):
        longer = [get_kth_most_likely_token(b, model, tokenizer, k) for b in beams for k in range(n_beam)]
        beams = sorted(longer, key=lambda b: -b["log_prob"])[:n_beam]
    input_tokens_in.update(beams[0])
    return input_tokens_in
