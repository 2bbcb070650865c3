# points: 1
# style: the square root
predict_growth = math.sqrt(100)
