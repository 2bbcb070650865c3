# %% right: a case for each kind of layer (2 points)
def he_std(weight_shape):
    if len(weight_shape) == 2:
        fan_in = weight_shape[1]
    elif len(weight_shape) == 3:
        fan_in = weight_shape[1] * weight_shape[2]
    else:
        fan_in = weight_shape[1] * weight_shape[2] * weight_shape[3]
    return (2.0 / fan_in) ** 0.5

# %% right: NumPy (2 points)
def he_std(weight_shape):
    return np.sqrt(2 / np.prod(weight_shape[1:]))

# %% right: by PyTorch, on an empty tensor (2 points)
def he_std(weight_shape):
    fan_in = nn.init._calculate_correct_fan(torch.empty(weight_shape), "fan_in")
    return nn.init.calculate_gain("relu") / torch.tensor(float(fan_in)).sqrt()

# %% wrong: product of the whole shape
def he_std(weight_shape):
    return math.sqrt(2 / math.prod(weight_shape))

# %% wrong: fan-out instead of fan-in
def he_std(weight_shape):
    return math.sqrt(2 / (weight_shape[0] * math.prod(weight_shape[2:])))

# %% wrong: leaves out the channels
def he_std(weight_shape):
    return math.sqrt(2 / (math.prod(weight_shape[2:]) if len(weight_shape) > 2 else weight_shape[1]))

# %% wrong: leaves out the kernel
def he_std(weight_shape):
    return math.sqrt(2 / weight_shape[1])

# %% wrong: one axis of the kernel only
def he_std(weight_shape):
    return math.sqrt(2 / math.prod(weight_shape[1:3]))

# %% wrong: adds sizes instead of multiplying
def he_std(weight_shape):
    return math.sqrt(2 / sum(weight_shape[1:]))

# %% wrong: the variance
def he_std(weight_shape):
    return 2 / math.prod(weight_shape[1:])

# %% wrong: numerator of one
def he_std(weight_shape):
    return math.sqrt(1 / math.prod(weight_shape[1:]))
