# points: 0
# mistake: believes the spread stays
predict_growth = 1
