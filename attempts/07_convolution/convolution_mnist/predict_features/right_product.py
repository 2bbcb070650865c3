# points: 1
# style: a product in a tensor
predict_features = torch.tensor(20 * 4 ** 2)
