# %% right: the book's call on net12_out (2 points)
net123_out = shallow_1_1_3(net12_out, ReLU, n2_phi_0, n2_phi_1, n2_phi_2, n2_phi_3, n2_theta_10, n2_theta_11, n2_theta_20, n2_theta_21, n2_theta_30, n2_theta_31)

# %% right: the learner's own compose (2 points)
net123_out = compose(x, [net1, net1, net2])

# %% right: the given short forms (2 points)
net123_out = net2(net1(net1_out))

# %% wrong: the last stage is the first network
net123_out = shallow_1_1_3(net12_out, ReLU, n1_phi_0, n1_phi_1, n1_phi_2, n1_phi_3, n1_theta_10, n1_theta_11, n1_theta_20, n1_theta_21, n1_theta_30, n1_theta_31)

# %% wrong: second network in the middle
net123_out = net1(net2(net1(x)))

# %% wrong: only one copy of the first network
net123_out = net2(net1(x))

# %% wrong: second network first
net123_out = net1(net1(net2(x)))

# %% wrong: second network twice
net123_out = net2(net2(net1(x)))

# %% wrong: left as released
net123_out = np.zeros_like(x)  # to be replaced
