# points: 2
# style: adds up last_token_prob along the greedy text
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    best = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    gain = best["log_prob"]
    for _ in range(beam_length):
        input_tokens = get_best_next_token(dict(input_tokens), model, tokenizer)
        gain -= np.log(input_tokens["last_token_prob"])
    return gain
