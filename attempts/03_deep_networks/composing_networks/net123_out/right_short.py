# points: 2
# style: the given short forms
net123_out = net2(net1(net1_out))
