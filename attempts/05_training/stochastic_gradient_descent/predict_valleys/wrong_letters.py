# points: 0
# mistake: gives letters
predict_valleys = ["d", "b", "a"]
