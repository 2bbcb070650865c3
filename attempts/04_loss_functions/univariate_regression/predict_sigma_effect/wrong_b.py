# points: 0
# mistake: mixes it up with the negative log-likelihood
predict_sigma_effect = "b"
