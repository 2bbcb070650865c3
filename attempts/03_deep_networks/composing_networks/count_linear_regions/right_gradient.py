# points: 4
# style: np.gradient and runs of at least three
def count_linear_regions(y, x):
    slope = np.gradient(y, x)
    regions, i = 0, 0
    while i < len(slope) - 2:
        if abs(slope[i + 1] - slope[i]) < 1e-4 and abs(slope[i + 2] - slope[i]) < 1e-4:
            regions += 1
            here = slope[i]
            while i < len(slope) and abs(slope[i] - here) < 1e-4:
                i += 1
        else:
            i += 1
    return regions
