# %% right: greedy by the most likely token again and again (2 points)
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    greedy = dict(input_tokens)
    for _ in range(beam_length):
        greedy = get_kth_most_likely_token(greedy, model, tokenizer, 0)
    best = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    return best["log_prob"] - greedy["log_prob"]

# %% right: adds up last_token_prob along the greedy text (2 points)
def get_best_next_token(input_tokens, model, tokenizer):
    return get_kth_most_likely_token(input_tokens, model, tokenizer, 0)

def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    best = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    gain = best["log_prob"]
    for _ in range(beam_length):
        input_tokens = get_best_next_token(dict(input_tokens), model, tokenizer)
        gain -= np.log(input_tokens["last_token_prob"])
    return gain

# %% right: by the probabilities of both whole texts (2 points)
def get_best_next_token(input_tokens, model, tokenizer):
    return get_kth_most_likely_token(input_tokens, model, tokenizer, 0)

def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    greedy = dict(input_tokens)
    for _ in range(beam_length):
        greedy = get_best_next_token(dict(greedy), model, tokenizer)
    best = do_beam_search(dict(input_tokens), model, tokenizer, n_beam=n_beam, beam_length=beam_length)
    return text_log_probability(best, model) - text_log_probability(greedy, model)

# %% wrong: leaves out beam_length
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    beam = do_beam_search(dict(input_tokens), model, tokenizer, n_beam)
    greedy = do_beam_search(dict(input_tokens), model, tokenizer, 1)
    return beam["log_prob"] - greedy["log_prob"]

# %% wrong: walks along in the input
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    beam = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    for _ in range(beam_length):
        input_tokens.update(get_kth_most_likely_token(dict(input_tokens), model, tokenizer, 0))
    return beam["log_prob"] - input_tokens["log_prob"]

# %% wrong: compares the last tokens only
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    beam = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    greedy = do_beam_search(dict(input_tokens), model, tokenizer, 1, beam_length)
    return np.log(beam["last_token_prob"]) - np.log(greedy["last_token_prob"])

# %% wrong: for each token
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    beam = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    greedy = do_beam_search(dict(input_tokens), model, tokenizer, 1, beam_length)
    return (beam["log_prob"] - greedy["log_prob"]) / beam_length

# %% wrong: taken to be never negative
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    beam = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    greedy = do_beam_search(dict(input_tokens), model, tokenizer, 1, beam_length)
    return max(beam["log_prob"] - greedy["log_prob"], 0.0)

# %% wrong: ratio of probabilities
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    beam = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    greedy = do_beam_search(dict(input_tokens), model, tokenizer, 1, beam_length)
    return np.exp(beam["log_prob"] - greedy["log_prob"])

# %% wrong: greedy minus beams
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    beam = do_beam_search(dict(input_tokens), model, tokenizer, n_beam, beam_length)
    greedy = do_beam_search(dict(input_tokens), model, tokenizer, 1, beam_length)
    return greedy["log_prob"] - beam["log_prob"]

# %% wrong: always zero
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    return 0.0

# %% wrong: the number of beams in the place of the model
def beam_gain(input_tokens, model, tokenizer, n_beam, beam_length):
    wide = do_beam_search(input_tokens, n_beam, model, n_beam, beam_length)
    narrow = do_beam_search(input_tokens, 1, model, 1, beam_length)
    return wide["log_prob"] - narrow["log_prob"]
