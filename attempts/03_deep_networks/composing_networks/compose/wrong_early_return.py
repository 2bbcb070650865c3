# points: 0
# mistake: returns inside the loop
def compose(x, networks):
    for f in networks:
        x = f(x)
        return x
