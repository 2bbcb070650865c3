# points: 0
# mistake: second network twice
net123_out = net2(net2(net1(x)))
