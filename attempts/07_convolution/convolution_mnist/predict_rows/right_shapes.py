# points: 1
# style: shapes read off PyTorch
x = torch.zeros(1, 1, 28, 28)
x1 = nn.Conv2d(1, 10, 5)(x)
x2 = F.max_pool2d(x1, 2)
x3 = nn.Conv2d(10, 20, 5)(x2)
predict_rows = np.array([h.shape[2] for h in (x1, x2, x3, F.max_pool2d(x3, 2))])
