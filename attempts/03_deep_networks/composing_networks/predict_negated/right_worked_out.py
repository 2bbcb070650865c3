# points: 1
# style: worked out in the cell
predict_negated = n2_phi_0 + 1.0 * (-0.6 + 1.0)
