# points: 1
# style: worked out
predict_typical_distance = np.sqrt(300 / 12)
