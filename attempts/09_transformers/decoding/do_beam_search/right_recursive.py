# points: 4
# style: by recursion on the list of beams
def do_beam_search(input_tokens_in, model, tokenizer, n_beam=5, beam_length=10):
    def search(beams, steps):
        if steps == 0:
            return max(beams, key=lambda b: b["log_prob"])
        longer = [get_kth_most_likely_token(b, model, tokenizer, k) for b in beams for k in range(n_beam)]
        longer.sort(key=lambda b: b["log_prob"])
        return search(longer[-n_beam:], steps - 1)
    return search([dict(input_tokens_in)], beam_length)
