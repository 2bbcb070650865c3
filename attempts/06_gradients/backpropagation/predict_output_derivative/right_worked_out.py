# points: 1
# style: worked out in the cell
predict_output_derivative = 2 * (1.907 - 20)
