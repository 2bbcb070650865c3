# %% right: worked out (1 point)
predict_perplexity = math.exp(math.log(4096))

# %% right: an int (1 point)
predict_perplexity = 4096

# %% wrong: bits for each token
predict_perplexity = 12

# %% wrong: the length of the text
predict_perplexity = 100

# %% wrong: nats for each token
predict_perplexity = 8.318

# %% wrong: always sure
predict_perplexity = 1
