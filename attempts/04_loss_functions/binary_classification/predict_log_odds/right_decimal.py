# points: 1
# style: two decimals
predict_log_odds = 1.39
