# points: 0
# mistake: puts 0.8 into the sigmoid
predict_log_odds = 0.69
