# points: 2
# style: by the probabilities of both whole texts
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    greedy = dict(input_tokens)
    for _ in range(beam_length):
        greedy = get_best_next_token(dict(greedy), model, tokenizer)
    best = do_beam_search(dict(input_tokens), model, tokenizer, n_beam=n_beam, beam_length=beam_length)
    return text_log_probability(best, model) - text_log_probability(greedy, model)
