# points: 0
# mistake: overlooks that the prompt has changed
predict_in_place = 7
