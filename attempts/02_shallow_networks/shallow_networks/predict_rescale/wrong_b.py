# points: 0
# mistake: forgets that the slope is halved too
predict_rescale = "b"
