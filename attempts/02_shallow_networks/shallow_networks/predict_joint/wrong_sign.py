# points: 0
# mistake: sign lost
predict_joint = -0.6
