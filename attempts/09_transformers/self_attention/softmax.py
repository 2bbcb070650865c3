# %% right: arrays (2 points)
def softmax(items_in):
    items_out = np.exp(items_in) / np.sum(np.exp(items_in))
    return items_out

# %% right: a list and math.exp (2 points)
def softmax(items_in):
    total = 0
    for item in items_in:
        total += math.exp(item)
    items_out = []
    for item in items_in:
        items_out.append(math.exp(item) / total)
    return items_out

# %% right: the largest taken away first (2 points)
def softmax(items_in):
    scores = np.array(items_in, dtype=float).flatten()
    exp_scores = np.exp(scores - np.max(scores))
    return exp_scores / exp_scores.sum()

# %% wrong: not divided
def softmax(items_in):
    return np.exp(items_in)

# %% wrong: no exponential
def softmax(items_in):
    return np.array(items_in) / np.sum(items_in)

# %% wrong: divided by the exponential of the sum
def softmax(items_in):
    return np.exp(items_in) / np.exp(np.sum(items_in))

# %% wrong: a hard maximum
def softmax(items_in):
    return [1.0 if item == max(items_in) else 0.0 for item in items_in]

# %% wrong: a copy, as the placeholder
def softmax(items_in):
    return items_in.copy()

# %% wrong: changes the list that it was given
def softmax(items_in):
    for i in range(len(items_in)):
        items_in[i] = math.exp(items_in[i])
    s = sum(items_in)
    for i in range(len(items_in)):
        items_in[i] /= s
    return items_in

# %% wrong: divided by the sum of the scores
def softmax(items_in):
    out = []
    for x in items_in:
        out.append(math.exp(x) / sum(items_in))
    return out

# %% shortcut: scipy's softmax
import scipy.special
def softmax(items_in):
    return scipy.special.softmax(items_in)

# %% shortcut: torch's softmax
import torch
def softmax(items_in):
    return torch.softmax(torch.tensor(items_in), 0)

# %% shortcut: scipy's softmax taken by its name, refused only grading
from scipy.special import softmax
