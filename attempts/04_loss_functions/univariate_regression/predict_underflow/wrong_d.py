# points: 0
# mistake: takes the product for an average
predict_underflow = "d"
