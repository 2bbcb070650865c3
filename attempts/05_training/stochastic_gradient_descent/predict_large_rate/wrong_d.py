# points: 0
# mistake: expects divergence to infinity as for a parabola
predict_large_rate = "d"
