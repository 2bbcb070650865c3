# points: 0
# mistake: more parameters than allowed
model = make_network([600, 600], nn.ReLU)
