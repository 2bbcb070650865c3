# points: 0
# mistake: only one copy of the first network
net123_out = net2(net1(x))
