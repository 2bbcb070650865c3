# points: 0
# mistake: parameters as they were
two_joints = [{"phi_1": 2.0}, {"theta_21": 2.0}, {"theta_30": -0.5}]
