# points: 2
# style: text as the first argument
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    return model.generate(input_tokens["input_ids"], num_beams=n_beam, max_new_tokens=n_tokens, do_sample=False)
