# points: 1
# style: worked out in NumPy
predict_height = 1 / np.sqrt(2 * np.pi * 0.1 ** 2)
