# points: 2
# style: functools.reduce
import functools


def compose(x, networks):
    return functools.reduce(lambda value, network: network(value), networks, x)
