# %% right: the number itself (1 point)
predict_negated = 0.9

# %% right: worked out in the cell (1 point)
predict_negated = n2_phi_0 + 1.0 * (-0.6 + 1.0)

# %% wrong: negates the whole output
predict_negated = -0.1

# %% wrong: forgets the offset
predict_negated = 0.4

# %% wrong: forgets the hidden unit
predict_negated = 0.5

# %% wrong: thinks unit 1 is off there
predict_negated = 0.1
