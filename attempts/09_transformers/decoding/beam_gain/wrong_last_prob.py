# points: 0
# mistake: compares the last tokens only
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    beam = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    greedy = do_beam_search(dict(input_tokens), model, tokenizer, 1, beam_length)
    return np.log(beam["last_token_prob"]) - np.log(greedy["last_token_prob"])
