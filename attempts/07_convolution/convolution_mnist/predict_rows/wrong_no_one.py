# points: 0
# mistake: subtracts the kernel size
predict_rows = [23, 11, 6, 3]
