# points: 0
# mistake: always zero
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    return 0.0
