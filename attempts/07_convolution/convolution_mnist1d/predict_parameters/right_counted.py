# points: 1
# style: counted by PyTorch
predict_parameters = sum(p.numel() for m in (nn.Conv1d(1, 15, 3), nn.Conv1d(15, 15, 3), nn.Conv1d(15, 15, 3), nn.Linear(60, 10)) for p in m.parameters())
