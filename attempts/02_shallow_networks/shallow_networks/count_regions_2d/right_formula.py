# points: 2
# style: 1 + lines + crossings
count_regions_2d = 1 + 3 + math.comb(3, 2)
