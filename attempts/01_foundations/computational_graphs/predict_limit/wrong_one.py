# points: 0
# mistake: the limit of the tanh alone
predict_limit = 1
