# points: 1
# style: worked out by NumPy
predict_range = np.array([net2_out.min(), net2_out.max()])
