# points: 0
# mistake: one's own search
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    return do_beam_search(dict(input_tokens), model, tokenizer, n_beam, n_tokens)["input_ids"]
