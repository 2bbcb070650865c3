# points: 1
# style: upper-case letter
predict_underflow = "C"
