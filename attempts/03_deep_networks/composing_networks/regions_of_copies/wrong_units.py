# points: 0
# mistake: (hidden units + 1) to the number of networks
def regions_of_copies(n_copies):
    return (3 + 1) ** (n_copies + 1)
