# points: 2
# mistake: thinks that an offset of zero removes the joint
two_joints = [{"phi_1": 0.0}, {"theta_21": 0.0}, {"theta_30": -0.1}]
