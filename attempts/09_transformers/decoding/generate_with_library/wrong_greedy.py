# points: 0
# mistake: n_beam not used
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    return model.generate(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"],
                          do_sample=False, max_new_tokens=n_tokens)
