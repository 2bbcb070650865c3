# points: 0
# mistake: changes two parameters in one way
two_joints = [{"phi_1": 0.0, "phi_2": 0.0}, {"theta_21": 0.0}, {"theta_30": -2.0}]
