# %% right: from radians (1 point)
predict_angle = math.degrees(math.pi / 2)

# %% right: degrees (1 point)
predict_angle = 90

# %% wrong: thinks that the path goes back and forth
predict_angle = 180

# %% wrong: radians instead of degrees
predict_angle = np.pi / 2

# %% wrong: thinks that steps go on in the same direction
predict_angle = 0
