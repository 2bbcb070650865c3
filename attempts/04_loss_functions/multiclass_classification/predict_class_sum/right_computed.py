# points: 1
# style: counted in NumPy
predict_class_sum = np.sum(y_train == 0)
