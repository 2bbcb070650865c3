# points: 0
# mistake: second network first
net123_out = net1(net1(net2(x)))
