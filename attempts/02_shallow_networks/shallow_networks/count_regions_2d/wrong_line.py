# points: 0
# mistake: counts pieces on a line
count_regions_2d = 4
