# points: 0
# mistake: expects several valleys
predict_start = "b"
