# points: 0
# mistake: left as released
net123_out = np.zeros_like(x)  # to be replaced
