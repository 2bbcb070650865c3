# points: 1
# style: as asked
predict_temperature = 0.941
