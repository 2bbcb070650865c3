# %% right: two joints moved onto each other (3 points)
two_joints = [
    {"phi_1": 0.0},
    {"theta_21": 1.0 / 0.3},     # joint 2 onto joint 1
    {"theta_30": -0.65 * 0.5},   # joint 3 onto joint 2
]

# %% right: joints moved out of the picture (3 points)
two_joints = (
    {"phi_3": 0.0},
    {"theta_31": 0.1},
    {"theta_20": np.float64(1.0)},
)

# %% right: weight zero, slope zero, offset far out (3 points)
two_joints = [{"phi_2": 0}, {"theta_11": 0}, {"theta_10": -0.5}]

# %% wrong: the two merged joints cancel, so only one is left (2 points)
two_joints = [{"phi_1": 0.0}, {"theta_21": 0.0}, {"theta_10": 0.5}]

# %% wrong: left as it was given
two_joints = [{}, {}, {}]

# %% wrong: values with which the network has no output
two_joints = [{"phi_1": float("nan")}, {"theta_21": float("inf")}, {"theta_30": float("nan")}]

# %% wrong: thinks that an offset of zero removes the joint (2 points)
two_joints = [{"phi_1": 0.0}, {"theta_21": 0.0}, {"theta_30": -0.1}]

# %% wrong: offset and slope in the wrong order
two_joints = [{"phi_1": 0.0}, {"theta_30": -2.0}, {"theta_21": 0.0}]

# %% wrong: changes the offset of the output
two_joints = [{"phi_1": 0.0}, {"theta_21": 0.0}, {"phi_0": 0.0}]

# %% wrong: a small weight or slope does not remove the joint (1 point)
two_joints = [{"phi_1": 0.01}, {"theta_21": 1.0}, {"theta_30": -2.0}]

# %% wrong: changes two parameters in one way
two_joints = [{"phi_1": 0.0, "phi_2": 0.0}, {"theta_21": 0.0}, {"theta_30": -2.0}]

# %% wrong: parameters as they were
two_joints = [{"phi_1": 2.0}, {"theta_21": 2.0}, {"theta_30": -0.5}]

# %% wrong: two ways, the third not found (2 points)
two_joints = [{"phi_1": 0.0}, {"theta_21": 0.0}, {}]
