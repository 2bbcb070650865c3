# points: 2
# style: the learner's own compose
net123_out = compose(x, [net1, net1, net2])
