# points: 0
# mistake: reads rule 3 the wrong way round
predict_rule = "b"
