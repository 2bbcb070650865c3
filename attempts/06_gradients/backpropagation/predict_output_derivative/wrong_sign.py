# points: 0
# mistake: target minus output
predict_output_derivative = 36.19
