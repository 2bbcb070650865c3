# points: 1
# style: torch.topk
def kept_by_top_k(probabilities, k):
    return torch.topk(torch.as_tensor(probabilities), k).indices
