# points: 0
# mistake: the sign is the wrong way round
predict_log_odds = -1.386
