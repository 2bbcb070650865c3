# points: 2
# style: a loop
def compose(x, networks):
    h = x
    for f in networks:
        h = f(h)
    return h
