# points: 0
# mistake: lets all lines cross in one point
count_regions_2d = 6
