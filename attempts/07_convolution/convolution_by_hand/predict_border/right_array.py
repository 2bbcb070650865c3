# points: 1
# style: an array
predict_border = np.array([4.0, 6.0, 9.0])
