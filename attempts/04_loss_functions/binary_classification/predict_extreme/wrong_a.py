# points: 0
# mistake: counts examples, not what each costs
predict_extreme = "a"
