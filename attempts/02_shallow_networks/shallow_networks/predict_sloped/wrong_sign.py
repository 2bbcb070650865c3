# points: 0
# mistake: sign lost
predict_sloped = -0.5
