# points: 0
# mistake: the height for sigma = 1
predict_height = 0.399
