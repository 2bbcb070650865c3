# %% right: a generation config (2 points)
from transformers import GenerationConfig


def generate_with_library(input_tokens, model, n_beam, n_tokens):
    config = GenerationConfig(do_sample=False, num_beams=n_beam, min_new_tokens=n_tokens,
                              max_new_tokens=n_tokens, length_penalty=0.0)
    return model.generate(input_ids=input_tokens["input_ids"],
                          attention_mask=input_tokens["attention_mask"], generation_config=config)

# %% right: max_length with the prompt counted in (2 points)
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    ids, mask = input_tokens["input_ids"], input_tokens["attention_mask"]
    return model.generate(input_ids=ids, attention_mask=mask, max_length=ids.shape[1] + n_tokens,
                          num_beams=n_beam, do_sample=False, early_stopping=True)

# %% right: text as the first argument (2 points)
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    return model.generate(input_tokens["input_ids"], num_beams=n_beam, max_new_tokens=n_tokens, do_sample=False)

# %% wrong: one's own search
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    return do_beam_search(dict(input_tokens), model, tokenizer, n_beam, n_tokens)["input_ids"]

# %% wrong: n_beam not used
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    return model.generate(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"],
                          do_sample=False, max_new_tokens=n_tokens)

# %% wrong: the prompt counts in max_length
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    return model.generate(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"],
                          do_sample=False, num_beams=n_beam, max_length=n_tokens)

# %% wrong: the prompt is cut off
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    ids = input_tokens["input_ids"]
    return model.generate(input_ids=ids, attention_mask=input_tokens["attention_mask"], do_sample=False,
                          num_beams=n_beam, max_new_tokens=n_tokens)[:, ids.shape[1]:]

# %% wrong: sampling left to the model's settings
def generate_with_library(input_tokens, model, n_beam, n_tokens):
    return model.generate(input_ids=input_tokens["input_ids"], attention_mask=input_tokens["attention_mask"],
                          num_beams=n_beam, max_new_tokens=n_tokens)
