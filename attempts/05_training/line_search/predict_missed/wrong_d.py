# points: 0
# mistake: believes that two valleys confuse the rules
predict_missed = "d"
