# points: 0
# mistake: concatenates both texts
predict_in_place = 13
