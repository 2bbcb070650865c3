# points: 0
# mistake: takes one term for the whole
predict_flip = "b"
