# points: 1
# style: worked out
predict_temperature = 0.8**2 / (0.8**2 + 0.2**2)
