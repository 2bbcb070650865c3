# points: 2
# style: counted in a drawing
count_regions_2d = 7
