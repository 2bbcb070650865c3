# points: 0
# mistake: leaves out beam_length
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    beam = do_beam_search(dict(input_tokens), model, tokenizer, n_beam)
    greedy = do_beam_search(dict(input_tokens), model, tokenizer, 1)
    return beam["log_prob"] - greedy["log_prob"]
