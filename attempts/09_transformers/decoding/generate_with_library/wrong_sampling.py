# points: 0
# mistake: sampling left to the model's settings
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    return model.generate(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"],
                          num_beams=n_beam, max_new_tokens=n_tokens)
