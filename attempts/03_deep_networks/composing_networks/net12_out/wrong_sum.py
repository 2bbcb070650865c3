# points: 0
# mistake: adds the outputs
net12_out = net1_out + net2_out
