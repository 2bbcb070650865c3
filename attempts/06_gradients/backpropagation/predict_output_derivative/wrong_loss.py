# points: 0
# mistake: gives the loss
predict_output_derivative = 327.36
