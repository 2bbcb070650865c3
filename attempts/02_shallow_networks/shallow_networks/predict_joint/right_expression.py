# points: 1
# style: minus offset over slope
predict_joint = 1.2 / 2
