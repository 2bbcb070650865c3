# points: 2
# style: the formula, with a loop
def standard_error(errors):
    n = len(errors)
    mean = sum(errors) / n
    s2 = sum((e - mean) ** 2 for e in errors) / (n - 1)
    return math.sqrt(s2 / n)
