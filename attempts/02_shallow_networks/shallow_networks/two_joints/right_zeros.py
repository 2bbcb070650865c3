# points: 3
# style: weight zero, slope zero, offset far out
two_joints = [{"phi_2": 0}, {"theta_11": 0}, {"theta_10": -0.5}]
