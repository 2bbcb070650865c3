# tries: take all memory with one tensor
# must: raise allocate memory
import torch
block = torch.ones(400 * 2**20)
