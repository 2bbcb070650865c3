# points: 2
# style: a row vector
net12_out = net2(net1_out.reshape(1, -1))
