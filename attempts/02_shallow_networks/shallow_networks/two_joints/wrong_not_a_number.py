# points: 0
# mistake: values with which the network has no output
two_joints = [{"phi_1": float("nan")}, {"theta_21": float("inf")}, {"theta_30": float("nan")}]
