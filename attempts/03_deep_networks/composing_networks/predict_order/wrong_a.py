# points: 0
# mistake: takes composition to be commutative
predict_order = "a"
