# points: 0
# mistake: confuses heights with slopes
predict_offset = "b"
