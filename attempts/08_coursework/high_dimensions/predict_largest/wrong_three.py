# points: 0
# mistake: stops where intuition stops
predict_largest = 3
