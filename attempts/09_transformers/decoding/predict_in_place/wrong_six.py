# points: 0
# mistake: nothing appended
predict_in_place = 6
