# points: 1
# style: rounded
predict_identity = 0.667
