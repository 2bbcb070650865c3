# points: 2
# style: torch's cross-entropy
import torch

def negative_log_likelihood_from_logits(y_train, model_out):
    return torch.nn.functional.cross_entropy(torch.from_numpy(model_out.T),
                                             torch.from_numpy(y_train), reduction="sum")
