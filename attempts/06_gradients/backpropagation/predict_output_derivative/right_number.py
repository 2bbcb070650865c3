# points: 1
# style: the number itself
predict_output_derivative = -36.19
