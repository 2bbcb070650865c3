# points: 2
# style: recursion
def compose(x, networks):
    if len(networks) == 0:
        return x
    return compose(networks[0](x), networks[1:])
