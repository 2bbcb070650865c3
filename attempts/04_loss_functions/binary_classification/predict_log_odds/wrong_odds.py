# points: 0
# mistake: the odds without a logarithm
predict_log_odds = 4
