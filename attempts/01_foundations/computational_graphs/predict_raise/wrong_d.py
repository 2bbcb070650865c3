# points: 0
# mistake: subtracts where it should add
predict_raise = "d"
