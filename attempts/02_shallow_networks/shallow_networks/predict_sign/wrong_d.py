# points: 0
# mistake: thinks that the phi move joints
predict_sign = "d"
