# points: 1
# style: counted by PyTorch
predict_parameters = sum(p.numel() for p in nn.Sequential(
    nn.Linear(40, 100), nn.Linear(100, 100), nn.Linear(100, 10)).parameters())
