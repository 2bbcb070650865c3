# points: 0
# mistake: counts examples
predict_updates = 4000 * 50
