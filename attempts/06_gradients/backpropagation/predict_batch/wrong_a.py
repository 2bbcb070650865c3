# points: 0
# mistake: thinks that the product keeps the examples apart
predict_batch = "a"
