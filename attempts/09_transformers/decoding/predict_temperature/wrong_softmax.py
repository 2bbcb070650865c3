# points: 0
# mistake: softmax of probabilities over 0.5
predict_temperature = 0.769
