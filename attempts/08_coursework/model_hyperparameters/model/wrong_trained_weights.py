# points: 0
# mistake: the baseline with a lucky seed, trained beforehand
torch.manual_seed(7)
train(model := make_network([100, 100], nn.ReLU), 7)
