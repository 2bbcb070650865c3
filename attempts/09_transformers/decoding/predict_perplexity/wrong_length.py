# points: 0
# mistake: the length of the text
predict_perplexity = 100
