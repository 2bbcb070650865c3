# points: 4
# style: pure Python, number by number
def distance_ratio(x):
    dists = []
    for i in range(len(x[0])):
        for j in range(i):
            total = 0
            for k in range(len(x)):
                total += (x[k][i] - x[k][j]) ** 2
            dists.append(math.sqrt(total))
    return max(dists) / min(dists)
