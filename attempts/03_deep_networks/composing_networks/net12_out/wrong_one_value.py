# points: 0
# mistake: one value for all inputs, the visible one
net12_out = np.full_like(x, 0.1)
