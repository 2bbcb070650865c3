# points: 2
# style: one input at a time, into a list
net12_out = []
for value in x:
    y = net1(np.array([value]))
    net12_out.append(float(net2(y)[0]))
