# points: 0
# mistake: feeds x to every network
def compose(x, networks):
    for f in networks:
        y = f(x)
    return y
