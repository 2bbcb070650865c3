# points: 2
# mistake: the two merged joints cancel, so only one is left
two_joints = [{"phi_1": 0.0}, {"theta_21": 0.0}, {"theta_10": 0.5}]
