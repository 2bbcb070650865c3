# points: 3
# style: an array
predict_valleys = np.array([4.0, 2.0, 1.0])
