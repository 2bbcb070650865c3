# points: 0
# mistake: takes the networks out of the caller's list
def compose(x, networks):
    while networks:
        x = networks.pop(0)(x)
    return x
