# points: 0
# mistake: greedy with another name
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    text = dict(input_tokens_in)
    for _ in range(beam_length):
        text = get_kth_most_likely_token(text, model, tokenizer, 0)
    return text
