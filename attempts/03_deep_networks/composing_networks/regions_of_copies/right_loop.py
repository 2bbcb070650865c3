# points: 2
# style: a loop
def regions_of_copies(n_copies):
    regions = 4
    for _ in range(n_copies):
        regions = 3 * regions
    return regions
