# points: 0
# mistake: forgets that confident mistakes cost most
predict_extreme = "d"
