# points: 0
# mistake: left as released
net12_out = np.zeros_like(x)  # to be replaced
