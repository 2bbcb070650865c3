# points: 0
# mistake: believes that the search sees the whole curve
predict_missed = "a"
