# points: 4
# style: a loop over runs of equal slopes
def count_linear_regions(y, x):
    slopes = [(y[i + 1] - y[i]) / (x[i + 1] - x[i]) for i in range(len(x) - 1)]
    regions, run = 0, 1
    for i in range(1, len(slopes)):
        if abs(slopes[i] - slopes[i - 1]) < 1e-4:
            run += 1
            if run == 2:
                regions += 1
        else:
            run = 1
    return regions
