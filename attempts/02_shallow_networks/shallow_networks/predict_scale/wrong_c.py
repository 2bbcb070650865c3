# points: 0
# mistake: forgets that phi_0 is halved too
predict_scale = "c"
