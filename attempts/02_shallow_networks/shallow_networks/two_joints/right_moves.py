# points: 3
# style: joints moved out of the picture
two_joints = (
    {"phi_3": 0.0},
    {"theta_31": 0.1},
    {"theta_20": np.float64(1.0)},
)
