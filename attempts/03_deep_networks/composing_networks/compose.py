# %% right: a loop (2 points)
def compose(x, networks):
    h = x
    for f in networks:
        h = f(h)
    return h

# %% right: recursion (2 points)
def compose(x, networks):
    if len(networks) == 0:
        return x
    return compose(networks[0](x), networks[1:])

# %% right: functools.reduce (2 points)
import functools


def compose(x, networks):
    return functools.reduce(lambda value, network: network(value), networks, x)

# %% wrong: returns inside the loop
def compose(x, networks):
    for f in networks:
        x = f(x)
        return x

# %% wrong: takes the networks out of the caller's list
def compose(x, networks):
    while networks:
        x = networks.pop(0)(x)
    return x

# %% wrong: ignores the list and uses net1 and net2
def compose(x, networks):
    return net2(net1(x))

# %% wrong: applies the last network first
def compose(x, networks):
    for f in networks[::-1]:
        x = f(x)
    return x

# %% wrong: feeds x to every network
def compose(x, networks):
    for f in networks:
        y = f(x)
    return y

# %% wrong: adds the outputs
def compose(x, networks):
    return sum(f(x) for f in networks)

# %% wrong: only ever two networks
def compose(x, networks):
    if len(networks) == 1:
        return networks[0](x)
    return networks[1](networks[0](x))
