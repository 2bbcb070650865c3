# points: 2
# style: by the total before each token, in torch
def kept_by_nucleus(probabilities, thresh):
    p, index = torch.sort(torch.tensor(probabilities), descending=True)
    total = torch.cumsum(p, 0)
    return index[torch.cat((torch.zeros(1, dtype=p.dtype), total[:-1])) < thresh]
