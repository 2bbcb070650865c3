# points: 1
# style: worked out in the cell
predict_small_step = dydbeta0 * 0.01
