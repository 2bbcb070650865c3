# points: 0
# mistake: pulls a negative factor through ReLU
predict_flip = "a"
