# points: 0
# mistake: ignores the list and uses net1 and net2
def compose(x, networks):
    return net2(net1(x))
