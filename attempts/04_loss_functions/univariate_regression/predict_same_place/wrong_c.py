# points: 0
# mistake: minimises the likelihood
predict_same_place = "c"
