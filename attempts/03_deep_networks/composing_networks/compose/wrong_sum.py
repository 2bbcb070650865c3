# points: 0
# mistake: adds the outputs
def compose(x, networks):
    return sum(f(x) for f in networks)
