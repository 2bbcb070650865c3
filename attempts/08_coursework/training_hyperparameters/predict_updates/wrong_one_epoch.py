# points: 0
# mistake: counts one epoch
predict_updates = 40
