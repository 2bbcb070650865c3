# points: 0
# mistake: counts patterns of on and off
count_regions_2d = 8
