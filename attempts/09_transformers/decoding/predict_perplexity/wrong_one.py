# points: 0
# mistake: always sure
predict_perplexity = 1
