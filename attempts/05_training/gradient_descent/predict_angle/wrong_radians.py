# points: 0
# mistake: radians instead of degrees
predict_angle = np.pi / 2
