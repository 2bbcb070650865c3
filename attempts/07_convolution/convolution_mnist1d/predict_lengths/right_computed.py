# points: 1
# style: worked out in code, as an array
l1 = (40 - 3) // 2 + 1
l2 = (l1 - 3) // 2 + 1
predict_lengths = np.array([l1, l2, (l2 - 3) // 2 + 1])
