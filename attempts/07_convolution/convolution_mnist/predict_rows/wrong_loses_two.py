# points: 0
# mistake: subtracts half of the kernel
predict_rows = [26, 13, 11, 5]
