# points: 0
# mistake: multiplies the outputs
net12_out = net1_out * net2_out
