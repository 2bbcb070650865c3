# points: 0
# mistake: left as it was given
two_joints = [{}, {}, {}]
