# points: 2
# style: the given short forms
net12_out = net2(net1(x))
