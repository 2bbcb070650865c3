# points: 0
# mistake: greedy minus beams
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    beam = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    greedy = do_beam_search(dict(input_tokens), model, tokenizer, 1, beam_length)
    return greedy["log_prob"] - beam["log_prob"]
