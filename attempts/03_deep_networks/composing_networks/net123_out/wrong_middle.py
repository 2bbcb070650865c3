# points: 0
# mistake: second network in the middle
net123_out = net1(net2(net1(x)))
