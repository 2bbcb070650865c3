# points: 2
# style: by PyTorch, on an empty tensor
def he_std(weight_shape):
    fan_in = nn.init._calculate_correct_fan(torch.empty(weight_shape), "fan_in")
    return nn.init.calculate_gain("relu") / torch.tensor(float(fan_in)).sqrt()
