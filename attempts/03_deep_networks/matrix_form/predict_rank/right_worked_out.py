# points: 1
# style: worked out in the cell
predict_rank = np.linalg.matrix_rank(np.outer([-1, 1, 1], [-2, -3, 9.3]))
