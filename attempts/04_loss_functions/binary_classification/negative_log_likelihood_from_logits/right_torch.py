# points: 3
# style: torch's loss from logits
import torch

def negative_log_likelihood_from_logits(y_train, model_out):
    return torch.nn.functional.binary_cross_entropy_with_logits(
        torch.from_numpy(model_out[0]), torch.from_numpy(y_train).double(), reduction="sum")
