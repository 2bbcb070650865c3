# points: 2
# style: max_length with the prompt counted in
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    ids, mask = input_tokens["input_ids"], input_tokens["attention_mask"]
    return model.generate(input_ids=ids, attention_mask=mask, max_length=ids.shape[1] + n_tokens,
                          num_beams=n_beam, do_sample=False, early_stopping=True)
