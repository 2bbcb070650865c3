# points: 0
# mistake: changes the offset of the output
two_joints = [{"phi_1": 0.0}, {"theta_21": 0.0}, {"phi_0": 0.0}]
