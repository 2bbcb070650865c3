# points: 0
# mistake: gives what is taken away
predict_decay = 0.0005
