# %% right: by the logarithm (1 point)
predict_steps = math.ceil(math.log(0.1) / math.log(1 - 0.4 / 4))

# %% right: by a loop (1 point)
distance, predict_steps = 1.0, 0
while distance > 0.1:
    distance *= 0.9
    predict_steps += 1

# %% wrong: across the valley
predict_steps = 5

# %% wrong: a tenth of the first distance each time
predict_steps = 9

# %% wrong: rounded down
predict_steps = 21
