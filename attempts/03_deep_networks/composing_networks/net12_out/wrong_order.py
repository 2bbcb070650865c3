# points: 0
# mistake: second network first
net12_out = net1(net2(x))
