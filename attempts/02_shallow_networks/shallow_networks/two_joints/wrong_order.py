# points: 0
# mistake: offset and slope in the wrong order
two_joints = [{"phi_1": 0.0}, {"theta_30": -2.0}, {"theta_21": 0.0}]
