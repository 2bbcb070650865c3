# points: 1
# style: a sum, in an array of one element
predict_dense_parameters = np.array([40 * 100 + 100 + 100 * 100 + 100 + 100 * 10 + 10])
