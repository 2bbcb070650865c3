# points: 0
# mistake: forgets the factor 2
predict_output_derivative = -18.09
