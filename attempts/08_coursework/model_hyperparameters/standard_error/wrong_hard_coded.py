# points: 0
# mistake: returns the value that the check shows
def standard_error(errors):
    return 1.5275252
