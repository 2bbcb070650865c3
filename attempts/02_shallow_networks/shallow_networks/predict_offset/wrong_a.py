# points: 0
# mistake: confuses heights with joints
predict_offset = "a"
