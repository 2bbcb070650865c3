# points: 0
# mistake: counts no offsets
predict_count = 2 * 4 + 4 * 10 + 10 * 4 + 4 * 1
