# points: 0
# mistake: forgets the learning rate
predict_decay = 0.99
