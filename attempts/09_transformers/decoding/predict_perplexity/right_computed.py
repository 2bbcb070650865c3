# points: 1
# style: worked out
predict_perplexity = math.exp(math.log(4096))
