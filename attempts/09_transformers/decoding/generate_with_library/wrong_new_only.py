# points: 0
# mistake: the prompt is cut off
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    ids = input_tokens["input_ids"]
    return model.generate(input_ids=ids, attention_mask=input_tokens["attention_mask"], do_sample=False,
                          num_beams=n_beam, max_new_tokens=n_tokens)[:, ids.shape[1]:]
