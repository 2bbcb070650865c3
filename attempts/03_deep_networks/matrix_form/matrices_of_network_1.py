# %% right: element by element, as in the book (3 points)
beta_0 = np.zeros((3,1))
Omega_0 = np.zeros((3,1))
beta_1 = np.zeros((1,1))
Omega_1 = np.zeros((1,3))
beta_0[0,0] = n1_theta_10
beta_0[1,0] = n1_theta_20
beta_0[2,0] = n1_theta_30
Omega_0[0,0] = n1_theta_11
Omega_0[1,0] = n1_theta_21
Omega_0[2,0] = n1_theta_31
beta_1[0,0] = n1_phi_0
Omega_1[0,0] = n1_phi_1
Omega_1[0,1] = n1_phi_2
Omega_1[0,2] = n1_phi_3

# %% right: nested lists (3 points)
beta_0 = [[n1_theta_10], [n1_theta_20], [n1_theta_30]]
Omega_0 = [[n1_theta_11], [n1_theta_21], [n1_theta_31]]
beta_1 = [[n1_phi_0]]
Omega_1 = [[n1_phi_1, n1_phi_2, n1_phi_3]]

# %% right: hidden units in another order, which is the same network (3 points)
beta_0 = np.array([[n1_theta_30], [n1_theta_10], [n1_theta_20]])
Omega_0 = np.array([[n1_theta_31], [n1_theta_11], [n1_theta_21]])
beta_1 = np.array([[n1_phi_0]])
Omega_1 = np.array([[n1_phi_3, n1_phi_1, n1_phi_2]])

# %% right: rows turned into columns, a plain number for beta_1 (3 points)
beta_0 = np.array([[0.0, 0.0, -0.67]]).T
Omega_0 = np.array([[-1.0, 1.0, 1.0]]).T
beta_1 = n1_phi_0
Omega_1 = np.array([-2.0, -3.0, 9.3]).reshape(1, 3)

# %% wrong: Omega_1 as a column
beta_0 = np.zeros((3,1))
Omega_0 = np.zeros((3,1))
beta_1 = np.zeros((1,1))
Omega_1 = np.zeros((1,3))
beta_0[0,0] = n1_theta_10
beta_0[1,0] = n1_theta_20
beta_0[2,0] = n1_theta_30
Omega_0[0,0] = n1_theta_11
Omega_0[1,0] = n1_theta_21
Omega_0[2,0] = n1_theta_31
beta_1[0,0] = n1_phi_0
Omega_1[0,0] = n1_phi_1
Omega_1[0,1] = n1_phi_2
Omega_1[0,2] = n1_phi_3
Omega_1 = Omega_1.T

# %% wrong: indices from one: the first row stays empty
beta_0 = np.zeros((3,1))
Omega_0 = np.zeros((3,1))
beta_1 = np.zeros((1,1))
Omega_1 = np.zeros((1,3))
beta_0[1,0] = n1_theta_10
beta_0[2,0] = n1_theta_20
Omega_0[0,0] = n1_theta_11
Omega_0[1,0] = n1_theta_21
Omega_0[2,0] = n1_theta_31
beta_1[0,0] = n1_phi_0
Omega_1[0,0] = n1_phi_1
Omega_1[0,1] = n1_phi_2
Omega_1[0,2] = n1_phi_3

# %% wrong: one-dimensional arrays
beta_0 = np.array([n1_theta_10, n1_theta_20, n1_theta_30])
Omega_0 = np.array([n1_theta_11, n1_theta_21, n1_theta_31])
beta_1 = np.array([n1_phi_0])
Omega_1 = np.array([n1_phi_1, n1_phi_2, n1_phi_3])

# %% wrong: forgets n1_phi_0
beta_0 = np.zeros((3,1))
Omega_0 = np.zeros((3,1))
beta_1 = np.zeros((1,1))
Omega_1 = np.zeros((1,3))
beta_0[0,0] = n1_theta_10
beta_0[1,0] = n1_theta_20
beta_0[2,0] = n1_theta_30
Omega_0[0,0] = n1_theta_11
Omega_0[1,0] = n1_theta_21
Omega_0[2,0] = n1_theta_31
Omega_1[0,0] = n1_phi_1
Omega_1[0,1] = n1_phi_2
Omega_1[0,2] = n1_phi_3

# %% wrong: parameters of the second network
beta_0 = np.zeros((3,1))
Omega_0 = np.zeros((3,1))
beta_1 = np.zeros((1,1))
Omega_1 = np.zeros((1,3))
beta_0[0,0] = n2_theta_10
beta_0[1,0] = n2_theta_20
beta_0[2,0] = n2_theta_30
Omega_0[0,0] = n2_theta_11
Omega_0[1,0] = n2_theta_21
Omega_0[2,0] = n2_theta_31
beta_1[0,0] = n2_phi_0
Omega_1[0,0] = n2_phi_1
Omega_1[0,1] = n2_phi_2
Omega_1[0,2] = n2_phi_3

# %% wrong: offsets and slopes swapped
beta_0 = np.array([[n1_theta_11], [n1_theta_21], [n1_theta_31]])
Omega_0 = np.array([[n1_theta_10], [n1_theta_20], [n1_theta_30]])
beta_1 = np.array([[n1_phi_0]])
Omega_1 = np.array([[n1_phi_1, n1_phi_2, n1_phi_3]])

# %% wrong: as released
beta_0 = np.zeros((3, 1))
Omega_0 = np.zeros((3, 1))
beta_1 = np.zeros((1, 1))
Omega_1 = None

beta_0[0, 0] = n1_theta_10
Omega_0[0, 0] = n1_theta_11

# %% wrong: weights in reverse order
beta_0 = np.zeros((3,1))
Omega_0 = np.zeros((3,1))
beta_1 = np.zeros((1,1))
Omega_1 = np.zeros((1,3))
beta_0[0,0] = n1_theta_10
beta_0[1,0] = n1_theta_20
beta_0[2,0] = n1_theta_30
Omega_0[0,0] = n1_theta_11
Omega_0[1,0] = n1_theta_21
Omega_0[2,0] = n1_theta_31
beta_1[0,0] = n1_phi_0
Omega_1[0,0] = n1_phi_1
Omega_1[0,1] = n1_phi_2
Omega_1[0,2] = n1_phi_3
Omega_1 = Omega_1[:, ::-1]
