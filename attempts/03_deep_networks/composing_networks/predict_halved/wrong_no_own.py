# points: 0
# mistake: forgets the joints of the first network
predict_halved = 7
