# points: 0
# mistake: walks along in the input
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    beam = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    for _ in range(beam_length):
        input_tokens.update(get_kth_most_likely_token(dict(input_tokens), model, tokenizer, 0))
    return beam["log_prob"] - input_tokens["log_prob"]
