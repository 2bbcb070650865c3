# points: 2
# style: a generation config
from transformers import GenerationConfig


def generate_with_library(input_tokens, model, n_beam, n_tokens):
    config = GenerationConfig(do_sample=False, num_beams=n_beam, min_new_tokens=n_tokens,
                              max_new_tokens=n_tokens, length_penalty=0.0)
    return model.generate(input_ids=input_tokens["input_ids"],
                          attention_mask=input_tokens["attention_mask"], generation_config=config)
