# points: 0
# mistake: thinks of the corners
predict_typical_distance = 0.5 * math.sqrt(300)
