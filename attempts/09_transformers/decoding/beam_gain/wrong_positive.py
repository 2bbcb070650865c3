# points: 0
# mistake: taken to be never negative
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    beam = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    greedy = do_beam_search(dict(input_tokens), model, tokenizer, 1, beam_length)
    return max(beam["log_prob"] - greedy["log_prob"], 0.0)
