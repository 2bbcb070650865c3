# points: 1
# style: worked out in NumPy
predict_confident = -np.log(0.01)
