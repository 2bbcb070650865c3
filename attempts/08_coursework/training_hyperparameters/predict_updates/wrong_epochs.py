# points: 0
# mistake: counts one change for each epoch
predict_updates = 50
