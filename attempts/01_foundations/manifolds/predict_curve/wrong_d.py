# points: 0
# mistake: forgets that tanh only rises
predict_curve = "d"
