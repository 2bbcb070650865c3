# points: 0
# mistake: rounds down
predict_passes = int(np.log(1000) / np.log(1.5))
