# %% right: a loop that adds up (4 points)
def vote(network, x, largest_move):
    total = 0
    for move in range(-largest_move, largest_move + 1):
        moved = torch.roll(x, move, 1)
        total = total + F.softmax(network(moved.unsqueeze(1)), dim=-1)
    return total / (2 * largest_move + 1)

# %% right: all copies in one batch, without gradients (4 points)
@torch.no_grad()
def vote(network, x, largest_move):
    moves = list(range(-largest_move, largest_move + 1))
    copies = torch.cat([x.roll(m, dims=-1) for m in moves]).reshape(-1, 1, x.shape[1])
    return network(copies).softmax(1).reshape(len(moves), len(x), -1).mean(0)

# %% wrong: mean of the outputs
def vote(network, x, largest_move):
    answers = [network(x.roll(m, dims=1)[:, None]) for m in range(-largest_move, largest_move + 1)]
    return torch.stack(answers).mean(0).softmax(1)

# %% wrong: the last move is left out
def vote(network, x, largest_move):
    answers = [network(x.roll(m, dims=1)[:, None]).softmax(1) for m in range(-largest_move, largest_move)]
    return torch.stack(answers).mean(0)

# %% wrong: rolls the batch
def vote(network, x, largest_move):
    answers = [network(x.roll(m, dims=0)[:, None]).softmax(1) for m in range(-largest_move, largest_move + 1)]
    return torch.stack(answers).mean(0)

# %% wrong: the class that most copies are taken for
def vote(network, x, largest_move):
    answers = [network(x.roll(m, dims=1)[:, None]).argmax(1) for m in range(-largest_move, largest_move + 1)]
    return torch.stack(answers).mode(0).values

# %% shortcut: asks once
def vote(network, x, largest_move):
    return network(x[:, None]).softmax(1)

# %% wrong: softmax over the examples
def vote(network, x, largest_move):
    answers = [torch.softmax(network(torch.roll(x, move, 1)[:, None, :]), dim=0)
               for move in range(-largest_move, largest_move + 1)]
    return torch.stack(answers).mean(0)

# %% wrong: the sum of the probabilities
def vote(network, x, largest_move):
    total = 0
    for move in range(-largest_move, largest_move + 1):
        total = total + torch.softmax(network(torch.roll(x, move, 1)[:, None, :]), dim=1)
    return total

# %% wrong: rolls all examples as one line
def vote(network, x, largest_move):
    moves = range(-largest_move, largest_move + 1)
    return torch.stack([torch.softmax(network(torch.roll(x, m)[:, None]), 1) for m in moves]).mean(0)
