# points: 1
# style: an int
predict_perplexity = 4096
