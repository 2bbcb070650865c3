# points: 1
# style: one-element array
predict_temperature = np.array([0.94118])
