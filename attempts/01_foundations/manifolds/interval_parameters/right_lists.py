# points: 3
# style: nested lists, moderate slope
def interval_parameters(boundaries):
    K = len(boundaries)
    return ([[-60.0 * b] for b in boundaries], [[60.0]] * K, [[K % 2 - 1.0]],
            [[(-1.0) ** k for k in range(K)]])
