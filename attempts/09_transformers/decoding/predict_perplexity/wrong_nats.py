# points: 0
# mistake: nats for each token
predict_perplexity = 8.318
