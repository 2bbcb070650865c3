# points: 0
# mistake: the joint before the change
predict_joint = 0.5
