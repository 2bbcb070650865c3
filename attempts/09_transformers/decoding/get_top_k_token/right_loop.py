# points: 3
# style: random.choices
import random


def get_top_k_token(input_tokens, model, tokenizer, k=20):
    p = next_token_probabilities(input_tokens, model)
    best = sorted(range(len(p)), key=lambda v: p[v], reverse=True)[:k]
    total = sum(p[v] for v in best)
    token = random.choices(best, weights=[p[v] for v in best])[0]
    return append_token(input_tokens, token, p[token] / total)
