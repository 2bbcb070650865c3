# %% right: the middle of the gap (1 point)
height = ((1 / 3) ** 2 + (2 / 3) ** 2) / 2

# %% right: a number (1 point)
height = 0.25

# %% right: squared radius in the middle (1 point)
height = 0.5 ** 2

# %% wrong: where the ring begins, so that its inner edge is not above the plane
height = (2 / 3) ** 2

# %% wrong: the inner radius of the ring
height = 2 / 3

# %% wrong: squares twice
height = 0.0625

# %% wrong: below everything
height = -0.1

# %% wrong: a radius, not its square
height = 0.5
