# points: 10
# style: three hidden layers of 150 units, built by make_network
model = make_network([150, 150, 150], nn.ReLU)
