# points: 0
# mistake: takes underflow for an undefined operation
predict_underflow = "b"
