# points: 1
# style: the letter in lower case
predict_batch = "b"
