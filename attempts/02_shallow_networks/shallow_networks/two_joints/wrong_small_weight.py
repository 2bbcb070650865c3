# points: 1
# mistake: a small weight or slope does not remove the joint
two_joints = [{"phi_1": 0.01}, {"theta_21": 1.0}, {"theta_30": -2.0}]
