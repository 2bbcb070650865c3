# points: 0
# mistake: bits for each token
predict_perplexity = 12
