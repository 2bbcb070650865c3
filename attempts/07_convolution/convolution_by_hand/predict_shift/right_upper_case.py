# points: 1
# style: upper case, with a blank
predict_shift = "D "
