# points: 2
# style: greedy by the most likely token again and again
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    greedy = dict(input_tokens)
    for _ in range(beam_length):
        greedy = get_kth_most_likely_token(greedy, model, tokenizer, 0)
    best = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    return best["log_prob"] - greedy["log_prob"]
