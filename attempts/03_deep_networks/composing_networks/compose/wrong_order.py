# points: 0
# mistake: applies the last network first
def compose(x, networks):
    for f in networks[::-1]:
        x = f(x)
    return x
