# %% right: the book's call with all parameters (2 points)
net12_out = shallow_1_1_3(net1_out, ReLU, n2_phi_0, n2_phi_1, n2_phi_2, n2_phi_3, n2_theta_10, n2_theta_11, n2_theta_20, n2_theta_21, n2_theta_30, n2_theta_31)

# %% right: one input at a time, into a list (2 points)
net12_out = []
for value in x:
    y = net1(np.array([value]))
    net12_out.append(float(net2(y)[0]))

# %% right: a row vector (2 points)
net12_out = net2(net1_out.reshape(1, -1))

# %% right: the given short forms (2 points)
net12_out = net2(net1(x))

# %% wrong: feeds x to the second network
net12_out = shallow_1_1_3(x, ReLU, n2_phi_0, n2_phi_1, n2_phi_2, n2_phi_3, n2_theta_10, n2_theta_11, n2_theta_20, n2_theta_21, n2_theta_30, n2_theta_31)

# %% wrong: one value for all inputs, the visible one
net12_out = np.full_like(x, 0.1)

# %% wrong: second network first
net12_out = net1(net2(x))

# %% wrong: parameters of the first network twice
net12_out = shallow_1_1_3(net1_out, ReLU, n1_phi_0, n1_phi_1, n1_phi_2, n1_phi_3, n1_theta_10, n1_theta_11, n1_theta_20, n1_theta_21, n1_theta_30, n1_theta_31)

# %% wrong: multiplies the outputs
net12_out = net1_out * net2_out

# %% wrong: unpacks as if ten arrays came back
net12_out, *_ = shallow_1_1_3(net1_out, ReLU, n2_phi_0, n2_phi_1, n2_phi_2, n2_phi_3, n2_theta_10, n2_theta_11, n2_theta_20, n2_theta_21, n2_theta_30, n2_theta_31)

# %% wrong: adds the outputs
net12_out = net1_out + net2_out

# %% wrong: left as released
net12_out = np.zeros_like(x)  # to be replaced
