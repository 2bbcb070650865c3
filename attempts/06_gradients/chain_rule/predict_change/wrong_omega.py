# points: 0
# mistake: multiplies by omega_4
predict_change = -0.05
