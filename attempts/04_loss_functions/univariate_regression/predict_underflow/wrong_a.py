# points: 0
# mistake: the exact value, but doubles end near 5e-324
predict_underflow = "a"
