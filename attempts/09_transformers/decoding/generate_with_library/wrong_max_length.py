# points: 0
# mistake: the prompt counts in max_length
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    return model.generate(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"],
                          do_sample=False, num_beams=n_beam, max_length=n_tokens)
