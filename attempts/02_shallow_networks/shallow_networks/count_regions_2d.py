# %% right: 1 + lines + crossings (2 points)
count_regions_2d = 1 + 3 + math.comb(3, 2)

# %% right: counted in a drawing (2 points)
count_regions_2d = 7

# %% wrong: counts pieces on a line
count_regions_2d = 4

# %% wrong: lets all lines cross in one point
count_regions_2d = 6

# %% wrong: counts patterns of on and off
count_regions_2d = 8
