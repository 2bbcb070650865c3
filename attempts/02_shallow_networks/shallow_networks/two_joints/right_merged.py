# points: 3
# style: two joints moved onto each other
two_joints = [
    {"phi_1": 0.0},
    {"theta_21": 1.0 / 0.3},     # joint 2 onto joint 1
    {"theta_30": -0.65 * 0.5},   # joint 3 onto joint 2
]
