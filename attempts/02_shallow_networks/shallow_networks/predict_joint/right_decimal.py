# points: 1
# style: worked out by hand
predict_joint = 0.6
