# points: 0
# mistake: only ever two networks
def compose(x, networks):
    if len(networks) == 1:
        return networks[0](x)
    return networks[1](networks[0](x))
