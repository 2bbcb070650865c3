# points: 1
# style: logarithm of the odds
predict_log_odds = np.log(0.8 / 0.2)
